/**
 * One name for a class of scikit-learn or imbalanced-learn over all versions: the private or old module between the package and the class
 * is dropped (`sklearn.linear_model._logistic.LogisticRegression`, 0.21's `sklearn.linear_model.logistic...` and
 * `sklearn.linear_model.LogisticRegression` are the same). Names of other libraries come back as they are.
 */
export function canonicalClass(qualifiedName: string): string {
  const parts = qualifiedName.split('.')
  const [library] = parts
  if ((library !== 'sklearn' && library !== 'imblearn') || parts.length < 4) return qualifiedName
  return `${library}.${parts[1]!}.${parts[parts.length - 1]!}`
}
