#!/usr/bin/env python3
"""Fits estimators with random hyper-parameters on random parts of real data, as cases for scripts/compare-corpus.ts.

    python scripts/random-search.py --count 1000 --seed 1 --corpus FOLDER     # in an environment with scikit-learn
    npx tsx scripts/compare-corpus.ts FOLDER
    python scripts/random-search.py --count 240 --corpus FOLDER --pack __tests__/fixtures/random-search.json.gz

random-search-found.json.gz beside it holds the models that did not agree in later searches, packed in the same way.

The same seed in the same environment gives the same models. Combinations that scikit-learn refuses are drawn again.
"""

import argparse
import base64
import gzip
import inspect
import json
import pathlib
import re
import shutil
import signal
import sys
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import numpy  # noqa: E402
import sklearn  # noqa: E402
from sklearn import calibration, cluster, compose, covariance, cross_decomposition, datasets, decomposition, discriminant_analysis, dummy, ensemble, feature_selection, gaussian_process, impute, isotonic, kernel_approximation, kernel_ridge, linear_model, manifold, mixture, multiclass, multioutput, naive_bayes, neighbors, neural_network, pipeline, preprocessing, random_projection, semi_supervised, svm, tree  # noqa: E402
from sklearn.experimental import enable_iterative_imputer  # noqa: E402, F401

from fixtures import older, run  # noqa: E402
from fixtures.support import Case  # noqa: E402

VERSION = tuple(int(part) for part in sklearn.__version__.split(".")[:2])
if VERSION < (1, 2):
    older.install()
BITS = "bits"
SEEDED = {"random_state": [0]}
DEPTH = {"max_depth": [None, 1, 2, 4, 7], "min_samples_leaf": [1, 2, 5, 0.1], "min_samples_split": [2, 7], "max_features": [None, "sqrt", 0.5, 2], "max_leaf_nodes": [None, None, 3, 11], "ccp_alpha": [0.0, 0.0, 0.01], "min_impurity_decrease": [0.0, 0.01], **SEEDED}
GINI = {"criterion": ["gini", "entropy", "log_loss"], "class_weight": [None, "balanced"]}
ERROR = {"criterion": ["squared_error", "absolute_error", "friedman_mse", "poisson"] if VERSION < (1, 9) else ["squared_error", "absolute_error", "poisson"]}
TREES = {"n_estimators": [1, 3, 8], "bootstrap": [True, False]}
BOOST = {"n_estimators": [1, 4, 12], "learning_rate": [0.03, 0.3, 1.0], "subsample": [1.0, 0.6], "init": [None, "zero"], **{key: DEPTH[key] for key in ("max_depth", "min_samples_leaf", "max_features", "max_leaf_nodes", "random_state")}}
HISTOGRAM = {"max_iter": [1, 5, 12], "max_bins": [4, 32, 255], "max_leaf_nodes": [None, 4, 9], "max_depth": [None, 2, 4], "min_samples_leaf": [3, 20], "l2_regularization": [0.0, 1.5], "learning_rate": [0.1, 0.7], **SEEDED}
WEIGHT = {"class_weight": [None, "balanced"]}
ALPHA = {"alpha": [1e-3, 0.1, 1.0, 30.0], "fit_intercept": [True, False]}
KERNEL = {"kernel": ["linear", "rbf", "poly", "sigmoid"], "gamma": ["scale", "auto", 0.05, 0.7], "degree": [1, 2, 3, 4], "coef0": [0.0, 0.5, 2.0], "shrinking": [True, False], "max_iter": [20000]}
NEAR = {"n_neighbors": [1, 2, 3, 5, 11], "weights": ["uniform", "distance"], "algorithm": ["auto", "brute", "kd_tree", "ball_tree"], "leaf_size": [1, 5, 30], "p": [1, 1.5, 2, 3], "metric": ["minkowski", "minkowski", "euclidean", "manhattan", "chebyshev"]}
NETWORK = {"hidden_layer_sizes": [(3,), (8,), (5, 4), (3, 3, 3)], "activation": ["identity", "logistic", "tanh", "relu"], "solver": ["lbfgs", "adam", "sgd"], "alpha": [1e-4, 0.1], "max_iter": [30], **SEEDED}
COMPONENTS = {"n_components": [1, 2, 3]}

#: Class, data that it takes, hyper-parameters, tolerance.
SPACE = [
    (tree.DecisionTreeClassifier, "classes", {**DEPTH, **GINI, "splitter": ["best", "random"]}, BITS),
    (tree.ExtraTreeClassifier, "classes", {**DEPTH, **GINI}, BITS),
    (tree.DecisionTreeRegressor, "numbers", {**DEPTH, **ERROR, "splitter": ["best", "random"]}, BITS),
    (tree.ExtraTreeRegressor, "numbers", {**DEPTH, **ERROR}, BITS),
    (ensemble.RandomForestClassifier, "classes", {**DEPTH, **GINI, **TREES}, BITS),
    (ensemble.ExtraTreesClassifier, "classes", {**DEPTH, **GINI, **TREES}, BITS),
    (ensemble.RandomForestRegressor, "numbers", {**DEPTH, **ERROR, **TREES}, BITS),
    (ensemble.ExtraTreesRegressor, "numbers", {**DEPTH, **ERROR, **TREES}, BITS),
    (ensemble.GradientBoostingClassifier, "classes", {**BOOST, "loss": ["log_loss", "exponential"]}, 1e-12),
    (ensemble.GradientBoostingRegressor, "numbers", {**BOOST, "loss": ["squared_error", "absolute_error", "huber", "quantile"], "alpha": [0.2, 0.9]}, BITS),
    (ensemble.HistGradientBoostingClassifier, "classes", HISTOGRAM, 1e-12),
    (ensemble.HistGradientBoostingRegressor, "numbers", {**HISTOGRAM, "loss": ["squared_error", "absolute_error", "poisson"]}, 1e-12),
    (ensemble.AdaBoostClassifier, "classes", {"n_estimators": [1, 4, 10], "learning_rate": [0.3, 1.0], "estimator": [None, tree.DecisionTreeClassifier(max_depth=2), naive_bayes.GaussianNB()], **SEEDED, **({"algorithm": ["SAMME", "SAMME.R"]} if VERSION < (1, 6) else {})}, 1e-10),
    (ensemble.AdaBoostRegressor, "numbers", {"n_estimators": [1, 4, 10], "loss": ["linear", "square", "exponential"], "estimator": [None, tree.DecisionTreeRegressor(max_depth=2), linear_model.Ridge()], **SEEDED}, 1e-12),
    (ensemble.BaggingClassifier, "classes", {"n_estimators": [1, 4], "max_samples": [0.3, 1.0], "max_features": [0.5, 1.0], "bootstrap": [True, False], "bootstrap_features": [True, False], "estimator": [None, linear_model.RidgeClassifier(), naive_bayes.GaussianNB()], **SEEDED}, 1e-10),
    (ensemble.BaggingRegressor, "numbers", {"n_estimators": [1, 4], "max_samples": [0.3, 1.0], "max_features": [0.5, 1.0], "bootstrap_features": [True, False], "estimator": [None, linear_model.Ridge()], **SEEDED}, 1e-12),
    (ensemble.IsolationForest, "columns", {"n_estimators": [2, 9], "max_samples": ["auto", 20, 0.5], "max_features": [1.0, 0.5], "contamination": ["auto", 0.1], "bootstrap": [True, False], **SEEDED}, 1e-12),
    (linear_model.LinearRegression, "numbers", {"fit_intercept": [True, False], "positive": [True, False]}, 1e-12),
    (linear_model.Ridge, "numbers", {**ALPHA, "solver": ["auto", "svd", "cholesky", "lsqr", "sag"], **SEEDED}, 1e-12),
    (linear_model.Lasso, "numbers", {**ALPHA, "positive": [True, False], "selection": ["cyclic", "random"], **SEEDED}, 1e-12),
    (linear_model.ElasticNet, "numbers", {**ALPHA, "l1_ratio": [0.1, 0.9]}, 1e-12),
    (linear_model.BayesianRidge, "numbers", {"fit_intercept": [True, False]}, 1e-12),
    (linear_model.HuberRegressor, "numbers", {"epsilon": [1.1, 2.0], "alpha": [1e-4, 1.0]}, 1e-12),
    (linear_model.SGDRegressor, "numbers", {"loss": ["squared_error", "huber", "epsilon_insensitive"], "penalty": ["l2", "l1", "elasticnet"], "average": [False, True, 5], **SEEDED}, 1e-12),
    (linear_model.PoissonRegressor, "counts", {**ALPHA}, 1e-12),
    (linear_model.TweedieRegressor, "counts", {**ALPHA, "power": [0, 1, 1.5], "link": ["auto", "log", "identity"]}, 1e-12),
    (linear_model.LogisticRegression, "classes", {"C": [0.01, 1.0, 50.0], "fit_intercept": [True, False], "solver": ["lbfgs", "newton-cg", "liblinear", "saga"], "max_iter": [60], **WEIGHT, **SEEDED, **({"multi_class": ["auto", "ovr", "multinomial"]} if VERSION < (1, 8) else {})}, 1e-12),
    (linear_model.SGDClassifier, "classes", {"loss": ["hinge", "log_loss", "modified_huber", "squared_hinge", "perceptron"], "penalty": ["l2", "l1", "elasticnet"], "alpha": [1e-4, 0.1], "average": [False, True], **WEIGHT, **SEEDED}, 1e-12),
    (linear_model.RidgeClassifier, "classes", {**ALPHA, **WEIGHT}, 1e-12),
    (linear_model.Perceptron, "classes", {"penalty": [None, "l2"], "fit_intercept": [True, False], **SEEDED}, 1e-12),
    (svm.LinearSVC, "classes", {"C": [0.1, 10.0], "loss": ["hinge", "squared_hinge"], "dual": [True, False], "multi_class": ["ovr", "crammer_singer"], "fit_intercept": [True, False], **SEEDED}, 1e-12),
    (svm.LinearSVR, "numbers", {"max_iter": [1000], "C": [0.1, 10.0], "epsilon": [0.0, 2.0], "fit_intercept": [True, False], **SEEDED}, 1e-12),
    (svm.SVC, "classes", {**KERNEL, "C": [0.1, 1.0, 50.0], "probability": [False, True], "decision_function_shape": ["ovr", "ovo"], "break_ties": [False, True], **WEIGHT, **SEEDED}, 1e-9),
    (svm.NuSVC, "classes", {**KERNEL, "nu": [0.1, 0.4], "probability": [False, True], "decision_function_shape": ["ovr", "ovo"], **SEEDED}, 1e-9),
    (svm.SVR, "numbers", {**KERNEL, "C": [0.1, 50.0], "epsilon": [0.1, 5.0]}, 1e-10),
    (svm.NuSVR, "numbers", {**KERNEL, "C": [0.1, 50.0], "nu": [0.2, 0.6]}, 1e-10),
    (svm.OneClassSVM, "columns", {**KERNEL, "nu": [0.1, 0.4]}, 1e-10),
    (neighbors.KNeighborsClassifier, "classes", NEAR, 1e-12),
    (neighbors.KNeighborsRegressor, "numbers", NEAR, 1e-12),
    (neighbors.KNeighborsClassifier, "fine", {**NEAR, "algorithm": ["auto", "brute"], "metric": ["canberra", "braycurtis", "cosine", "correlation"]}, 1e-9),
    (neighbors.NearestCentroid, "classes", {"shrink_threshold": [None, 0.3]}, 1e-12),
    (neural_network.MLPClassifier, "classes", NETWORK, 1e-11),
    (neural_network.MLPRegressor, "numbers", NETWORK, 1e-11),
    (naive_bayes.GaussianNB, "classes", {"var_smoothing": [1e-9, 1e-2]}, 1e-10),
    (naive_bayes.MultinomialNB, "whole", {"alpha": [0.01, 1.0], "fit_prior": [True, False]}, 1e-10),
    (naive_bayes.ComplementNB, "whole", {"alpha": [0.01, 1.0], "norm": [True, False]}, 1e-10),
    (naive_bayes.BernoulliNB, "whole", {"alpha": [0.01, 1.0], "binarize": [0.0, 3.0], "fit_prior": [True, False]}, 1e-10),
    (discriminant_analysis.LinearDiscriminantAnalysis, "classes", {"solver": ["svd", "lsqr", "eigen"], "shrinkage": [None, "auto", 0.3]}, 1e-11),
    (discriminant_analysis.QuadraticDiscriminantAnalysis, "classes", {"reg_param": [1e-3, 0.3]}, 1e-10),
    # Standardised rows: powers of large numbers cancel, so that other BLAS libraries differ in the third digit.
    (kernel_ridge.KernelRidge, "counts", {"kernel": ["linear", "rbf", "poly", "laplacian"], "alpha": [0.1, 1.0], "gamma": [None, 0.1], "degree": [1, 2]}, 1e-9),
    (mixture.GaussianMixture, "columns", {**COMPONENTS, "covariance_type": ["full", "tied", "diag", "spherical"], **SEEDED}, 1e-9),
    (cluster.KMeans, "columns", {"n_clusters": [1, 2, 5], "n_init": [1], "algorithm": ["lloyd", "elkan"], **SEEDED}, 1e-11),
    (calibration.CalibratedClassifierCV, "classes", {"method": ["sigmoid", "isotonic"], "ensemble": [True, False], "cv": [2, 3], "estimator": [None, naive_bayes.GaussianNB(), tree.DecisionTreeClassifier(max_depth=3, random_state=0), linear_model.RidgeClassifier()]}, 1e-10),
    (multiclass.OneVsRestClassifier, "classes", {"estimator": [linear_model.LogisticRegression(), naive_bayes.GaussianNB(), svm.SVC(), tree.DecisionTreeClassifier(max_depth=2, random_state=0)]}, 1e-9),
    (multiclass.OneVsOneClassifier, "classes", {"estimator": [linear_model.LogisticRegression(), svm.LinearSVC(dual=False, random_state=0), tree.DecisionTreeClassifier(max_depth=2, random_state=0)]}, 1e-10),
    (dummy.DummyClassifier, "classes", {"strategy": ["prior", "most_frequent"]}, BITS),
    (dummy.DummyRegressor, "numbers", {"strategy": ["mean", "median", "quantile"], "quantile": [0.3]}, BITS),
    (isotonic.IsotonicRegression, "one", {"increasing": [True, False, "auto"], "out_of_bounds": ["clip"], "y_min": [None, 50.0]}, 1e-12),
    (preprocessing.StandardScaler, "columns", {"with_mean": [True, False], "with_std": [True, False]}, 1e-12),
    (preprocessing.MinMaxScaler, "columns", {"feature_range": [(0, 1), (-3, 5)], "clip": [True, False]}, 1e-12),
    (preprocessing.RobustScaler, "columns", {"with_centering": [True, False], "with_scaling": [True, False], "quantile_range": [(25.0, 75.0), (5.0, 60.0)], "unit_variance": [True, False]}, 1e-12),
    (preprocessing.PowerTransformer, "columns", {"standardize": [True, False]}, 1e-10),
    (preprocessing.QuantileTransformer, "columns", {"n_quantiles": [2, 10, 60], "output_distribution": ["uniform", "normal"], **SEEDED}, 1e-11),
    (preprocessing.KBinsDiscretizer, "columns", {"n_bins": [2, 3, 7], "encode": ["onehot", "onehot-dense", "ordinal"], "strategy": ["uniform", "quantile", "kmeans"]}, 1e-12),
    (preprocessing.PolynomialFeatures, "columns", {"degree": [1, 2, 3], "interaction_only": [True, False], "include_bias": [True, False]}, 1e-12),
    (preprocessing.SplineTransformer, "columns", {"n_knots": [2, 5], "degree": [0, 1, 3], "knots": ["uniform", "quantile"], "extrapolation": ["constant", "linear", "continue", "periodic"], "include_bias": [True, False]}, 1e-9),
    (preprocessing.Normalizer, "columns", {"norm": ["l1", "l2", "max"]}, 1e-12),
    (preprocessing.OneHotEncoder, "codes", {"handle_unknown": ["ignore", "infrequent_if_exist"], "drop": [None, "first", "if_binary"], "min_frequency": [None, 5, 0.1], "max_categories": [None, 3], "sparse_output": [True, False]}, 1e-12),
    (preprocessing.OrdinalEncoder, "codes", {"handle_unknown": ["use_encoded_value"], "unknown_value": [-1, numpy.nan], "encoded_missing_value": [numpy.nan, -2]}, 1e-12),
    (impute.SimpleImputer, "gaps", {"strategy": ["mean", "median", "most_frequent", "constant"], "add_indicator": [True, False], "keep_empty_features": [True, False]}, 1e-12),
    (impute.KNNImputer, "gaps", {"n_neighbors": [1, 3, 8], "weights": ["uniform", "distance"], "add_indicator": [True, False]}, 1e-9),
    (decomposition.PCA, "columns", {**COMPONENTS, "whiten": [True, False]}, 1e-10),
    (decomposition.TruncatedSVD, "columns", {"n_components": [1, 2], **SEEDED}, 1e-10),
    (feature_selection.SelectKBest, "classes", {"k": [1, 2, "all"]}, 1e-12),
    (feature_selection.VarianceThreshold, "columns", {"threshold": [0.0, 0.1]}, 1e-12),
    (decomposition.NMF, "whole", {**COMPONENTS, "solver": ["cd", "mu"], "beta_loss": ["frobenius", "kullback-leibler", 1.5], "tol": [1e-4, 1e-2], "alpha_W": [0.0, 0.01], "l1_ratio": [0.0, 0.5], "max_iter": [100], **SEEDED}, 1e-9),
    (decomposition.LatentDirichletAllocation, "whole", {**COMPONENTS, "learning_method": ["batch", "online"], "doc_topic_prior": [None, 0.3], "max_iter": [3], **SEEDED}, 1e-9),
    (decomposition.FactorAnalysis, "standard", {**COMPONENTS, "svd_method": ["lapack", "randomized"], **SEEDED}, 1e-9),
    (decomposition.SparsePCA, "standard", {**COMPONENTS, "alpha": [0.1, 1.0], "ridge_alpha": [0.01, 1.0], "max_iter": [20], **SEEDED}, 1e-10),
    (decomposition.FastICA, "standard", {**COMPONENTS, "whiten": ["unit-variance", "arbitrary-variance"], **SEEDED}, 1e-10),
    (decomposition.KernelPCA, "standard", {**COMPONENTS, "kernel": ["linear", "rbf", "poly", "sigmoid", "cosine"], "gamma": [None, 0.05], "degree": [1, 2]}, 1e-9),
    (neighbors.NeighborhoodComponentsAnalysis, "classes", {**COMPONENTS, "max_iter": [5], **SEEDED}, 1e-10),
    (neural_network.BernoulliRBM, "whole", {**COMPONENTS, "n_iter": [2], **SEEDED}, 1e-11),
    (kernel_approximation.RBFSampler, "standard", {"gamma": [0.1, 1.0], "n_components": [3, 8], **SEEDED}, 1e-11),
    (kernel_approximation.Nystroem, "standard", {"kernel": ["rbf", "poly", "sigmoid", "laplacian"], "gamma": [None, 0.1], "n_components": [3, 8], **SEEDED}, 1e-8),
    (kernel_approximation.AdditiveChi2Sampler, "whole", {"sample_steps": [1, 2, 3]}, 1e-11),
    (kernel_approximation.SkewedChi2Sampler, "whole", {"skewedness": [0.5, 2.0], "n_components": [4], **SEEDED}, 1e-11),
    (kernel_approximation.PolynomialCountSketch, "standard", {"degree": [1, 2, 3], "gamma": [0.5, 1.0], "coef0": [0, 1.5], "n_components": [5, 16], **SEEDED}, 1e-11),
    (cluster.FeatureAgglomeration, "standard", {"n_clusters": [1, 2], "pooling_func": [numpy.mean, numpy.max, numpy.median]}, 1e-12),
    (getattr(cluster, "BisectingKMeans", None), "fine", {"n_clusters": [2, 4], "bisecting_strategy": ["biggest_inertia", "largest_cluster"], **SEEDED}, 1e-11),
    (cluster.Birch, "fine", {"threshold": [0.3, 1.0], "n_clusters": [2, 3]}, 1e-11),
    (cluster.MeanShift, "standard", {"bandwidth": [1.0, 2.5]}, 1e-11),
    (neighbors.KNeighborsTransformer, "fine", {"n_neighbors": [1, 4], "mode": ["distance", "connectivity"], "algorithm": ["brute", "kd_tree"]}, 1e-9),
    (neighbors.LocalOutlierFactor, "fine", {"novelty": [True], "n_neighbors": [3, 9], "contamination": ["auto", 0.1]}, 1e-9),
    (neighbors.RadiusNeighborsClassifier, "classes", {"radius": [1e9], "weights": ["uniform", "distance"], "algorithm": ["brute", "ball_tree"]}, 1e-11),
    (manifold.Isomap, "fine", {"n_neighbors": [5, 9], **COMPONENTS}, 1e-9),
    (manifold.LocallyLinearEmbedding, "fine", {"n_neighbors": [4, 8], "n_components": [1, 2], "reg": [1e-3, 0.1], "eigen_solver": ["dense"], **SEEDED}, 1e-7),
    (ensemble.RandomTreesEmbedding, "columns", {"n_estimators": [2, 6], "max_depth": [1, 3], "sparse_output": [True, False], **SEEDED}, 1e-12),
    (covariance.EllipticEnvelope, "standard", {"contamination": [0.05, 0.2], "support_fraction": [None, 0.9], **SEEDED}, 1e-9),
    (linear_model.SGDOneClassSVM, "standard", {"nu": [0.1, 0.5], "fit_intercept": [True, False], "average": [False, True], **SEEDED}, 1e-11),
    (mixture.BayesianGaussianMixture, "standard", {**COMPONENTS, "covariance_type": ["full", "tied", "diag", "spherical"], **SEEDED}, 1e-9),
    (impute.IterativeImputer, "gaps", {"estimator": [None, linear_model.Ridge(), tree.DecisionTreeRegressor(max_depth=2, random_state=0)], "max_iter": [1, 3], "initial_strategy": ["mean", "median"], "imputation_order": ["ascending", "roman"], "add_indicator": [True, False], **SEEDED}, 1e-8),
    (semi_supervised.LabelSpreading, "numbered", {"kernel": ["rbf", "knn"], "gamma": [0.3, 2.0], "n_neighbors": [3, 7], "max_iter": [20]}, 1e-9),
    (semi_supervised.SelfTrainingClassifier, "numbered", {"estimator": [naive_bayes.GaussianNB()], "criterion": ["threshold", "k_best"]}, 1e-9),
    (naive_bayes.CategoricalNB, "whole", {"alpha": [0.1, 1.0], "min_categories": [14]}, 1e-10),
    (multiclass.OutputCodeClassifier, "classes", {"estimator": [linear_model.LogisticRegression(), tree.DecisionTreeClassifier(max_depth=2, random_state=0)], "code_size": [1.5, 3], **SEEDED}, 1e-10),
    (ensemble.VotingClassifier, "classes", {"estimators": [[("a", naive_bayes.GaussianNB()), ("b", tree.DecisionTreeClassifier(max_depth=2, random_state=0)), ("c", linear_model.LogisticRegression())]], "voting": ["hard", "soft"], "weights": [None, [1, 2, 0.5]]}, 1e-10),
    (ensemble.StackingClassifier, "classes", {"estimators": [[("a", naive_bayes.GaussianNB()), ("b", linear_model.RidgeClassifier())]], "final_estimator": [None, tree.DecisionTreeClassifier(max_depth=3, random_state=0)], "passthrough": [True, False], "stack_method": ["auto", "predict"], "cv": [2]}, 1e-9),
    (gaussian_process.GaussianProcessRegressor, "counts", {"kernel": [None, gaussian_process.kernels.Matern(1.0, nu=1.5), gaussian_process.kernels.RBF(2.0) + gaussian_process.kernels.WhiteKernel(0.5)], "alpha": [0.1], "optimizer": [None], "normalize_y": [True, False]}, 1e-8),
    (gaussian_process.GaussianProcessClassifier, "classes", {"kernel": [1.0 * gaussian_process.kernels.RBF(2.0)], "optimizer": [None], "multi_class": ["one_vs_rest", "one_vs_one"]}, 1e-8),
    (cross_decomposition.PLSRegression, "numbers", {"n_components": [1, 2], "scale": [True, False]}, 1e-10),
    (cross_decomposition.CCA, "counts", {"n_components": [1]}, 1e-9),
    (linear_model.Lars, "numbers", {"fit_intercept": [True, False], "n_nonzero_coefs": [2, 500]}, 1e-12),
    (linear_model.OrthogonalMatchingPursuit, "numbers", {"n_nonzero_coefs": [1, 2], "fit_intercept": [True, False]}, 1e-12),
    (linear_model.ARDRegression, "numbers", {"fit_intercept": [True, False]}, 1e-12),
    (linear_model.TheilSenRegressor, "numbers", {"max_subpopulation": [200], **SEEDED}, 1e-12),
    (linear_model.RANSACRegressor, "numbers", {"max_trials": [20], **SEEDED}, 1e-12),
    (linear_model.QuantileRegressor, "counts", {"quantile": [0.3, 0.5], "alpha": [0.0, 0.1], "solver": ["highs"]}, 1e-12),
    (compose.TransformedTargetRegressor, "counts", {"regressor": [linear_model.Ridge(), tree.DecisionTreeRegressor(max_depth=3, random_state=0)], "transformer": [preprocessing.StandardScaler(), preprocessing.PowerTransformer(), preprocessing.QuantileTransformer(n_quantiles=10)]}, 1e-9),
    (random_projection.SparseRandomProjection, "columns", {"n_components": [1, 3], "density": ["auto", 0.5], **SEEDED}, 1e-12),
    (feature_selection.RFE, "classes", {"estimator": [linear_model.RidgeClassifier(), tree.DecisionTreeClassifier(random_state=0)], "n_features_to_select": [1, 2]}, 1e-12),
    (feature_selection.SelectFromModel, "classes", {"estimator": [ensemble.ExtraTreesClassifier(5, random_state=0), linear_model.RidgeClassifier()], "threshold": [None, "median", "0.5*mean"]}, 1e-12),
]

#: Without these a class cannot be made, does not end, or does not repeat.
ALWAYS = ("random_state", "handle_unknown", "unknown_value", "out_of_bounds", "n_init", "max_iter", "max_trials", "estimator", "estimators", "regressor", "transformer", "novelty", "radius", "n_neighbors", "optimizer", "eigen_solver", "min_categories", "max_subpopulation", "n_components", "cv", "alpha_W", "n_clusters")
#: Of those that learn from a target, the ones whose columns are asked for.
TRANSFORMS = re.compile("Select|RFE|Neighborhood|PLS|CCA")


def draw(random, choices):
    """By index: numpy.random.choice would turn the choices into an array of one type."""
    return choices[random.randint(len(choices))]


def diabetes():
    if VERSION >= (1, 1):
        return datasets.load_diabetes(return_X_y=True, scaled=False)
    X, y = datasets.load_diabetes(return_X_y=True)
    return numpy.round(X * 1000), y


def sources():
    return [datasets.load_iris(return_X_y=True), datasets.load_wine(return_X_y=True), datasets.load_breast_cancer(return_X_y=True)], diabetes()


def data(random, kind):
    """Training rows, target, asked rows: a random part of a real table, sometimes coarse (ties), scaled or standardised."""
    tables, numbers = sources()
    X, y = numbers if kind in ("numbers", "counts", "one") else draw(random, tables)
    columns = random.permutation(X.shape[1])[: 1 if kind == "one" else random.randint(2, min(9, X.shape[1]) + 1)]
    X = X[:, columns]
    change = draw(random, ["none", "standard", "coarse", "large", "small"])
    if change == "standard" or kind in ("counts", "gaps", "standard", "fine"):
        X = (X - X.mean(axis=0)) / X.std(axis=0)
    elif change == "coarse":
        X = numpy.round(X * 2) / 2
    elif change in ("large", "small"):
        X = X * (1e4 if change == "large" else 1e-4)
    order = random.permutation(len(X))
    train, rest = order[: random.randint(40, 110)], order[-12:]
    asked = numpy.vstack([X[rest], X[train[:5]], X[rest[:4]] * draw(random, [-3.0, 0.0, 1.5])])
    if kind in ("whole", "codes"):
        X, asked = numpy.abs(numpy.round(X)) % 11, numpy.abs(numpy.round(asked)) % 13
    if kind == "gaps":
        # No ties: numpy.argpartition, which chooses among equally far rows, chooses otherwise on other processors.
        width = X.std(axis=0)
        X, asked = X + width * random.rand(*X.shape), asked + width * random.rand(*asked.shape)
        X = numpy.where(random.rand(*X.shape) < 0.2, numpy.nan, X)
        asked = numpy.where(random.rand(*asked.shape) < 0.3, numpy.nan, asked)
    if kind == "fine":  # no two rows equally far from a third
        X, asked = X + 0.05 * random.rand(*X.shape), asked + 0.05 * random.rand(*asked.shape)
    if kind == "numbered":  # the third of the rows has a label
        y = numpy.where(random.rand(len(y)) < 0.6, -1, y)
    if kind == "one":
        X = X[:, 0]
    if kind == "counts":
        y = numpy.round(y / 25)
    if kind in ("classes", "whole"):
        dress = draw(random, ["numbers", "names", "two", "booleans"])
        y = {"numbers": y * 3 - 1, "names": numpy.array(["b", "a", "ü"])[y], "two": numpy.where(y == 1, "yes", "no"), "booleans": y == 1}[dress]
    return X[train], y[train], asked


def model(random, estimator, space):
    known = set(inspect.signature(estimator.__init__).parameters)
    options = {name: draw(random, choices) for name, choices in space.items() if name in known and (name in ALWAYS or random.rand() < 0.6)}
    return estimator(**options), options


def too_slow(*_):
    raise TimeoutError("libsvm does not always converge")


def pack(corpus, count, target):
    """The smallest models of every class and version, one after the other class by class, as one file for the test suite."""
    found = {}
    for path in sorted(corpus.glob("*/*/expected.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        stored = (path.parent / expected["model"]).read_bytes()
        rows = json.loads((corpus / "inputs" / (expected["input"] + ".json")).read_text(encoding="utf-8"))
        case = {"name": path.parent.name, "version": path.parent.parent.name, "model": base64.b64encode(stored).decode(), "input": rows, "expected": expected}
        found.setdefault((path.parent.name.split("-")[0], case["version"]), []).append((len(json.dumps(case)), path.parent.name, case))
    versions = sorted({version for _, version in found})
    classes = sorted({name for name, _ in found})
    # In every round another version for each class.
    chosen = []
    for turn in range(len(versions) * 4):
        for at, name in enumerate(classes):
            cases = sorted(found.get((name, versions[(at + turn) % len(versions)]), []))[turn // len(versions):]
            if cases and len(chosen) < count:
                chosen.append(cases[0][2])
    text = json.dumps({"cases": sorted(chosen, key=lambda case: (case["name"], case["version"]))}, separators=(",", ":"), ensure_ascii=False)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(chosen)} models, {target.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="part of an estimator's name")
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--pack", type=pathlib.Path, help="makes no models: packs the small ones of the folder into this file, --count in all")
    options = parser.parse_args()
    if options.pack is not None:
        return pack(options.corpus, options.count, options.pack)
    warnings.simplefilter("ignore")
    numpy.seterr(all="ignore")
    signal.signal(signal.SIGALRM, too_slow)
    run.MAX_CASE_BYTES = 10**9
    spaces = [space for space in SPACE if space[0] is not None and options.only.lower() in space[0].__name__.lower()]
    version, inputs, refused = sklearn.__version__, {}, 0
    for number in range(options.count):
        random = numpy.random.RandomState([options.seed, number])
        estimator, kind, space, tolerance = spaces[number % len(spaces)]
        for _ in range(20):
            X, y, asked = data(random, kind)
            name = f"{estimator.__name__}-{options.seed}-{number}"
            try:
                signal.setitimer(signal.ITIMER_REAL, 5)
                fitted, chosen = model(random, estimator, space)
                fitted.fit(X, y)
                scaled = estimator.__name__ not in ("IsotonicRegression",) and random.rand() < 0.2 and kind in ("classes", "numbers")
                if scaled:
                    fitted = pipeline.make_pipeline(preprocessing.StandardScaler(), fitted).fit(X, y)
                if hasattr(fitted, "absent"):  # not in this version, or stopped while it fitted: see older.py
                    raise LookupError(fitted.absent)
                if isinstance(fitted, (dummy.DummyClassifier, dummy.DummyRegressor)):
                    vars(fitted)["n_features_in_"] = X.shape[1]  # which they do not store before 1.3, and ignore
                methods = ("predict", "predict_proba", "decision_function") + (() if kind in ("classes", "numbers", "one") and not TRANSFORMS.search(name) else ("transform",))
                compress = draw(random, [0, 3, ("gzip", 3), ("lzma", 3)])
                # Fourier transforms round relative to the largest number of a row.
                floor = 1e-15 * numpy.abs(fitted.transform(asked)).max() if estimator.__name__ == "PolynomialCountSketch" else 0.0
                case = Case(name, fitted, f"{name}-{version}", asked, tolerance=tolerance, floor=floor, methods=methods, compress=compress, protocol=draw(random, [2, 3, 4, 5]), note=json.dumps(chosen, default=str))
                run.write_case(case, options.corpus, version, inputs)
                break
            except Exception:
                refused += 1
                shutil.rmtree(options.corpus / version / name, ignore_errors=True)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
    (options.corpus / version).mkdir(parents=True, exist_ok=True)
    (options.corpus / version / "versions.json").write_text(json.dumps({"scikit-learn": version, "seed": options.seed}))
    print(f"scikit-learn {version}: {options.count} models, {refused} combinations drawn again")


if __name__ == "__main__":
    main()
