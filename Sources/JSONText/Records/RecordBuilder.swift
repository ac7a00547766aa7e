/// Puts the keys of a record one under the other.
@resultBuilder
public enum RecordBuilder<Subject, Context> {
  /// One key.
  public static func buildExpression(_ field: Field<Subject, Context>) -> [Field<Subject, Context>] { [field] }

  /// Some keys that several records share.
  public static func buildExpression(_ fields: [Field<Subject, Context>]) -> [Field<Subject, Context>] { fields }

  /// All keys in order.
  public static func buildBlock(_ parts: [Field<Subject, Context>]...) -> [Field<Subject, Context>] {
    parts.flatMap(\.self)
  }
}
