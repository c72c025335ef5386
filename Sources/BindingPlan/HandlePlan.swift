/// A Swift type that stands for a C object behind a pointer.
public struct HandlePlan: Codable, Equatable, Sendable {
  public enum Form: String, Codable, Sendable {
    /// A `final class`, shared and kept alive by reference counting.
    case shared
    /// A `~Copyable` struct, whose second use after consumption does not compile.
    case unique
    /// A `final class` that never destroys: the object belongs to the parent, which the view keeps alive.
    case view
    /// A `final class` that never destroys: C has lent the object to a closure, and it throws once that has returned.
    case lent
  }

  public var name: String
  /// The C type, as in its documentation: `liq_attr`.
  public var cName: String
  public var form: Form
  /// What Swift's importer makes of a pointer to it: `OpaquePointer`, `UnsafeMutablePointer<stbtt_info>`,
  /// `UnsafeMutableRawPointer`; for a view of a const object `OpaquePointer` or `UnsafePointer<…>`.
  public var pointerType: String
  /// C sets the object up in a struct that Swift makes room for.
  public var isInPlace = false
  /// nil for views.
  public var destroy: DestroyPlan?
  /// The functions of which each object has one that ends it, where the type has several.
  public var endings: [EndingPlan] = []
  /// Another owner can take the object (a consuming parameter), so that each use first checks that it is still there.
  public var isConsumable: Bool
  /// Functions may invalidate views of its parts: it counts the calls that can, and views compare.
  public var countsMutations: Bool
  /// A method that ends the object's life; then `isConsumable` is true.
  public var close: ClosePlan?
  /// How one more owner is added to the C object, for those that C gives out without giving them away.
  public var retain: RetainPlan?
  /// Other Swift objects may depend on one that can be consumed or closed; then it is neither while they live.
  public var isLeased = false
  /// A closure that C calls may try to consume or close the object while C works on it; so it counts the calls under way.
  public var countsCalls = false
  /// The object is a number, in a `ResourceNumber`.
  public var isNumber = false
  /// The view's parent; nil unless `form` is `.view`.
  public var parent: ViewParent?
  /// For a view that holds a value of C's in place of a pointer.
  public var value: ViewedValuePlan?
  /// What the object keeps alive, in the order of declaration.
  public var stored: [StoredPlan]
  /// Members of the struct that Swift reads as properties.
  public var fields: [RecordFieldPlan] = []
  public var initializers: [CallablePlan]
  public var properties: [CallablePlan]
  public var methods: [CallablePlan]
  public var documentation: Documentation

  /// Every initializer, property and method.
  public var callables: [CallablePlan] { initializers + properties + methods }

  /// Whether each use goes through a check that can throw.
  public var isRevocable: Bool { isConsumable || parent?.isRevocable == true || form == .lent }

  /// The stored property with what closures have thrown.
  public var failures: String? { stored.first { $0.kind == .failures }?.name }

  /// The closures that C finds through the one context that it has of the object.
  public var sharedClosures: [(member: String, closure: ClosureType)] {
    methods.flatMap(\.arguments).compactMap { argument in
      guard case .callback(_, let plan) = argument, case .shared(let member, _) = plan.keeping else { return nil }
      return (member, plan.closure)
    }
  }

  public init(
    name: String, cName: String, form: Form, pointerType: String, destroy: DestroyPlan?, isConsumable: Bool = false,
    countsMutations: Bool = false, parent: ViewParent? = nil, stored: [StoredPlan] = [],
    initializers: [CallablePlan] = [], properties: [CallablePlan] = [], methods: [CallablePlan] = [],
    documentation: Documentation = Documentation()
  ) {
    self.name = name
    self.cName = cName
    self.form = form
    self.pointerType = pointerType
    self.destroy = destroy
    self.isConsumable = isConsumable
    self.countsMutations = countsMutations
    self.parent = parent
    self.stored = stored
    self.initializers = initializers
    self.properties = properties
    self.methods = methods
    self.documentation = documentation
  }
}

/// What a view is a view of.
public struct ViewParent: Codable, Equatable, Sendable {
  /// The parent's Swift type.
  public var type: String
  /// The parent counts mutations: a view taken before one throws when it is used.
  public var countsMutations: Bool
  /// The parent can itself go away while the view holds it (it is consumable, or a revocable view).
  public var parentIsRevocable: Bool

  public var isRevocable: Bool { countsMutations || parentIsRevocable }

  public init(type: String, countsMutations: Bool, parentIsRevocable: Bool) {
    self.type = type
    self.countsMutations = countsMutations
    self.parentIsRevocable = parentIsRevocable
  }
}

/// A value that stands for a part of an object, as a view holds it.
public struct ViewedValuePlan: Codable, Equatable, Sendable {
  /// The C function that tells a value which stands for nothing; nil where there is none.
  public var nullTest: String?
  /// The test returns C's `bool`; else an integer, which is 0 for a part.
  public var testReturnsBool: Bool

  public init(nullTest: String?, testReturnsBool: Bool) {
    self.nullTest = nullTest
    self.testReturnsBool = testReturnsBool
  }
}

/// The call that ends a C object's life, made exactly once.
public struct DestroyPlan: Codable, Equatable, Sendable {
  public enum Argument: Codable, Equatable, Sendable {
    case object
    /// The handle of the object in a stored property, as in `c_free(context, object)`.
    case stored(String)
    case null
  }

  public var cFunction: String
  public var arguments: [Argument]
  /// The C function returns something, which is ignored.
  public var returnsValue: Bool
  /// C takes a `void *` for the object.
  public var takesAnyPointer: Bool
  /// C takes the address of a variable that holds the object, and clears it.
  public var isThroughVariable = false

  public init(
    cFunction: String, arguments: [Argument] = [.object], returnsValue: Bool = false, takesAnyPointer: Bool = false
  ) {
    self.cFunction = cFunction
    self.arguments = arguments
    self.returnsValue = returnsValue
    self.takesAnyPointer = takesAnyPointer
  }
}

/// One of the functions that end objects of a type.
public struct EndingPlan: Codable, Equatable, Sendable {
  /// The case of the generated enum.
  public var name: String
  public var destroy: DestroyPlan

  public init(name: String, destroy: DestroyPlan) {
    self.name = name
    self.destroy = destroy
  }
}

/// A stored property that keeps something alive that C refers to.
public struct StoredPlan: Codable, Equatable, Sendable {
  public enum Kind: Codable, Equatable, Sendable {
    /// Another object of the plan.
    case handle(type: String)
    /// A copy of a buffer, at an address that does not move; the element as C has it (`UInt8`, `liq_color`).
    case buffer(element: String)
    /// Copies of rows, and the pointers to them.
    case rows(element: String)
    /// A pointer and a number of elements, of type `count`, whose addresses C keeps.
    case output(element: String, count: String)
    /// Something that is freed or closed together with the object that stands here: a list, a file.
    case resource
    /// Everything that calls so far have handed over, oldest first.
    case list
    /// Which of the type's `endings` ends the object.
    case ending
    /// Copies of all texts that C was given so far.
    case texts
    /// What the closures have thrown that the object keeps.
    case failures
    /// The context of a closure that C keeps; where `isReplaceable`, of the one that was set last.
    case callback(ClosureType, isReplaceable: Bool)
  }

  public var name: String
  public var kind: Kind
  /// Not every initializer sets it, or a method replaces it.
  public var isOptional: Bool
  /// A method replaces it or adds to it.
  public var isMutable: Bool
  /// Views of the object's parts, or calls on other objects, add to it.
  public var isFilledByViews = false

  public init(name: String, kind: Kind, isOptional: Bool, isMutable: Bool) {
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
    self.isMutable = isMutable
  }
}
