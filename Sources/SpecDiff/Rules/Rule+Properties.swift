extension Rule {
  /// Rules of the members of objects.
  var propertyEntry: Entry? {
    switch self {
    case .propertyAdded:
      Entry(
        "Optional property added",
        "Properties that `required` does not name may be absent (JSON Schema Validation §6.5.3).",
        request: Effect(.compatible, .possibly, "old clients do not send it; an old server may ignore it"),
        response: Effect(.compatible, .compatible, "clients ignore members they do not know"))
    case .requiredPropertyAdded:
      Entry(
        "Required property added", "An object must have what `required` names (JSON Schema Validation §6.5.3).",
        request: Effect(.breaking, .possibly, "old clients do not send it"),
        response: Effect(.compatible, .breaking, "an old server does not send it"))
    case .propertyAddedToClosed:
      Entry(
        "Property added to a closed object",
        "`additionalProperties: false` refuses members that are not declared (JSON Schema Core §10.3.2.3).",
        request: Effect(.compatible, .breaking, "an old server refuses the member"),
        response: Effect(
          .possibly, .compatible, "readers that check refuse the member; generated clients ignore what they do not know"
        ))
    case .propertyRemoved:
      Entry(
        "Optional property removed",
        "Properties that `required` does not name may be absent (JSON Schema Validation §6.5.3).",
        request: Effect(.possibly, .compatible, "old clients may send it, and it has no effect"),
        response: Effect(.possibly, .compatible, "old clients never get it any more"))
    case .requiredPropertyRemoved:
      Entry(
        "Required property removed", "An object must have what `required` names (JSON Schema Validation §6.5.3).",
        request: Effect(.possibly, .breaking, "an old server requires what new clients do not send"),
        response: Effect(.breaking, .compatible, "old clients rely on it"))
    case .propertyRemovedFromClosed:
      Entry(
        "Property removed from a closed object",
        "`additionalProperties: false` refuses members that are not declared (JSON Schema Core §10.3.2.3).",
        Effect(.breaking, .compatible, "the server refuses the member that old clients may send"))
    case .propertyBecameRequired:
      Entry(
        "Property became required", "An object must have what `required` names (JSON Schema Validation §6.5.3).",
        request: Effect(.breaking, .compatible, "old clients may leave it out"),
        response: Effect(.compatible, .breaking, "an old server may leave it out"))
    case .propertyBecameOptional:
      Entry(
        "Property became optional",
        "Properties that `required` does not name may be absent (JSON Schema Validation §6.5.3).",
        request: Effect(.compatible, .breaking, "an old server refuses new clients that leave it out"),
        response: Effect(.breaking, .compatible, "old clients rely on it"))
    case .propertyBecameReadOnly:
      Entry(
        "Property became read-only",
        "What is `readOnly` is managed by the owning authority: changes to it are ignored or refused "
          + "(JSON Schema Validation §9.4).",
        request: Effect(
          .possibly, .possibly, "what old clients send is ignored or refused; new clients do not send it"),
        response: Effect(.compatible, .compatible, "it is sent as before"))
    case .requiredPropertyBecameReadOnly:
      Entry(
        "Required property became read-only",
        "What is required and `readOnly` is required of responses only (OpenAPI 3.0 §4.7.24).",
        request: Effect(.possibly, .breaking, "what old clients send is ignored or refused; an old server requires it"),
        response: Effect(.compatible, .compatible, "it is sent as before"))
    case .propertyBecameWritable:
      Entry(
        "Property no longer read-only",
        "What is `readOnly` is managed by the owning authority: changes to it are ignored or refused "
          + "(JSON Schema Validation §9.4).",
        request: Effect(.compatible, .possibly, "an old server ignores or refuses what new clients send"),
        response: Effect(.compatible, .compatible, "it is sent as before"))
    case .requiredPropertyBecameWritable:
      Entry(
        "Required property no longer read-only",
        "What is required and `readOnly` is required of responses only (OpenAPI 3.0 §4.7.24).",
        request: Effect(.breaking, .possibly, "old clients do not send it"),
        response: Effect(.compatible, .compatible, "it is sent as before"))
    case .propertyBecameWriteOnly:
      Entry(
        "Property became write-only",
        "What is `writeOnly` is never present when read (JSON Schema Validation §9.4).",
        request: Effect(.compatible, .compatible, "it is sent as before"),
        response: Effect(.breaking, .compatible, "old clients never get it any more"))
    case .propertyBecameReadable:
      Entry(
        "Property no longer write-only",
        "What is `writeOnly` is never present when read (JSON Schema Validation §9.4).",
        request: Effect(.compatible, .compatible, "it is sent as before"),
        response: Effect(.compatible, .breaking, "an old server does not send it"))
    case .additionalNarrowed:
      Entry(
        "Free members restricted",
        "`additionalProperties` constrains members that are not declared (JSON Schema Core §10.3.2.3).",
        request: Effect(.breaking, .compatible, "old clients may send members that are refused now"),
        response: Effect(.compatible, .possibly, "an old server may send members that are not expected"))
    case .additionalWidened:
      Entry(
        "Free members admitted",
        "`additionalProperties` constrains members that are not declared (JSON Schema Core §10.3.2.3).",
        request: Effect(.compatible, .breaking, "an old server refuses members that new clients may send"),
        response: Effect(.possibly, .compatible, "clients that check refuse them; generated clients ignore them"))
    case _: nil
    }
  }

  /// Rules of values.
  var valueEntry: Entry {
    switch self {
    case .enumValueAdded:
      Entry(
        "Enum value added", "An instance must be one of the values of `enum` (JSON Schema Validation §6.1.2).",
        request: Effect(.compatible, .breaking, "an old server does not know the value"),
        response: Effect(
          .possibly, .compatible, "old clients do not know the value; generated ones read it as unrecognized"))
    case .enumValueRemoved:
      Entry(
        "Enum value removed", "An instance must be one of the values of `enum` (JSON Schema Validation §6.1.2).",
        request: Effect(.breaking, .compatible, "old clients may send it"),
        response: Effect(.compatible, .possibly, "an old server may send it; generated clients read it as unrecognized")
      )
    case .constantChanged:
      Entry(
        "Constant changed", "An instance must equal the value of `const` (JSON Schema Validation §6.1.3).",
        Effect(.breaking, .breaking, "the one value is refused where the other is demanded"))
    case .branchAdded:
      Entry(
        "Alternative added",
        "`oneOf` and `anyOf` list the schemas of which an instance matches (JSON Schema Core §10.2.1).",
        request: Effect(.compatible, .breaking, "an old server does not know it"),
        response: Effect(
          .possibly, .compatible, "old clients do not know it; generated ones read it as unrecognized"))
    case .branchRemoved:
      Entry(
        "Alternative removed",
        "`oneOf` and `anyOf` list the schemas of which an instance matches (JSON Schema Core §10.2.1).",
        request: Effect(.breaking, .compatible, "old clients may send it"),
        response: Effect(.compatible, .possibly, "an old server may send it; generated clients read it as unrecognized")
      )
    case .discriminatorChanged:
      Entry(
        "Discriminator changed", "The discriminator names the member that tells the schema (OpenAPI 3.1 §4.8.25).",
        Effect(.breaking, .breaking, "the other side tells the alternatives apart otherwise"))
    case .limitNarrowed:
      Entry(
        "Limit narrowed", "Values beyond the limits are not valid (JSON Schema Validation §6.2–6.5).",
        request: Effect(.breaking, .compatible, "old clients may send values beyond it"),
        response: Effect(
          .compatible, .possibly, "an old server may send values beyond it; generated clients do not check"))
    case .limitWidened:
      Entry(
        "Limit widened", "Values beyond the limits are not valid (JSON Schema Validation §6.2–6.5).",
        request: Effect(.compatible, .breaking, "an old server refuses values that new clients may send"),
        response: Effect(
          .possibly, .compatible, "old clients may be sent values beyond the old one; generated ones do not check"))
    case .limitChanged:
      Entry(
        "Limit changed", "Values beyond the limits are not valid (JSON Schema Validation §6.2–6.5).",
        request: Effect(.breaking, .breaking, "values that the one side admits may be refused by the other"),
        response: Effect(.possibly, .possibly, "values may be other than expected; generated clients do not check"))
    case .defaultChanged:
      Entry(
        "Default changed",
        "The receiver behaves as if an absent value had been the default (OpenAPI 3.1 §4.8.24, JSON Schema Validation §9.2).",
        Effect(.possibly, .possibly, "what an absent value means differs between the two sides"))
    case _:
      Entry(
        "Other change", "The documents differ in a way that has no rule of its own.",
        Effect(.possibly, .possibly, "what it means is not known"))
    }
  }
}
