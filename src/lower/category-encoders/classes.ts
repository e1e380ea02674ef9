/** Encoders of the library category_encoders, by the module that each lies in since version 2. */
export const ENCODER_CLASSES: readonly string[] = [
  'category_encoders.ordinal.OrdinalEncoder',
  'category_encoders.one_hot.OneHotEncoder',
  'category_encoders.binary.BinaryEncoder',
  'category_encoders.basen.BaseNEncoder',
  'category_encoders.target_encoder.TargetEncoder',
  'category_encoders.m_estimate.MEstimateEncoder',
  'category_encoders.james_stein.JamesSteinEncoder',
  'category_encoders.woe.WOEEncoder',
  'category_encoders.count.CountEncoder',
  'category_encoders.leave_one_out.LeaveOneOutEncoder',
  'category_encoders.cat_boost.CatBoostEncoder',
]
