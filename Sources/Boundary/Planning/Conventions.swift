import Annotations
import BindingPlan
import CModel

/// What holds for a library as a whole, found before its functions are looked at one by one.
struct Conventions: Sendable {
  let library: Library
  let importer: SwiftImporter
  var annotations: Annotations
  /// The families of constants that comments say are the values of parameters, and of results, where the place is nil.
  var documentedValues: [String: [Int?: String]] = [:]
  /// The plain integers that stand for something that has to be closed.
  var numberTypes = NumberTypes()
  /// What annotations say about members of structs.
  var fields: FieldAnnotations
  /// The types whose objects can be owned, because something destroys them.
  var handles: [ObjectType: HandleConvention] = [:]
  /// What may end the objects of other types.
  var proposedDestroys = ProposedDestroys()
  /// What ends the objects that a function makes, by its name, where it is not their type's destroy.
  var endings: [String: EndingOfCreate] = [:]
  /// The types whose objects another object frees, and that object's type.
  var owners: [ObjectType: ObjectType] = [:]
  /// The types whose values tell success from failure.
  var statuses: [StatusType: StatusConvention] = [:]
  /// The functions that say how many parts of a kind an object has.
  var partCounts: [ObjectType: [PartCounts.Counter]] = [:]
  /// The constants that say success, by their names and their value, which is zero.
  var successes: Set<String> = []
  /// The texts that the library has for failures that no known code explains.
  var failureTexts = FailureTexts()
  /// The types whose objects can be closed, and what the close reports.
  var closing: [ObjectType: CloseConvention] = [:]
  /// The functions that set one context for all callbacks of an object.
  var contexts: [ObjectType: String] = [:]
  /// The functions that make C stop, so that closures may throw that an object keeps.
  var halts: [ObjectType: String] = [:]
  /// The types of which a function throws what closures have thrown that its object keeps.
  var rethrowing: Set<ObjectType> = []
  /// The types whose objects C lends to callbacks, and how that is known.
  var lent: [ObjectType: Evidence] = [:]
  /// The functions that return the context of the callbacks that an object is lent to.
  var lentContexts: [ObjectType: String] = [:]
  /// The functions that give memory for the state of a series of calls, by way of an object that is lent to a closure.
  var seriesStates: [ObjectType: String] = [:]
  /// The functions that tell C, by way of an object that is lent to a closure, what this has thrown.
  var errorReports: [ObjectType: String] = [:]
  /// The functions that add an owner to an object.
  var retains: [ObjectType: String] = [:]
  /// The getters of objects with several owners that give no reference, and what shows it.
  var lendingGetters: [String: Evidence] = [:]
  /// The functions that macros write for the end of a variable's scope.
  var cleanupHelpers = CleanupHelpers()
  /// The arguments that macros of the headers fill in, by function and place.
  var forwarded: [String: [Int: ForwardingMacros.Argument]] = [:]
  /// What comments on other functions say of who may call a function, by its name.
  var restricted: [String: String] = [:]
  /// The types of errors that C hands over through a pointer.
  var errorObjects: [ObjectType: ErrorOutput] = [:]
  /// Structs that are plain values on a stack in both directions, by `CRecord.id`.
  var plainRecords: Set<String> = []
  /// Structs that are plain values, with those whose conversion takes memory.
  var records: [String: RecordPlan.Place] = [:]
  /// The functions that set structs of options to their defaults, by `CRecord.id`.
  var options: [String: OptionDefaults] = [:]
  /// Structs that are nodes of linked lists.
  var lists: [ObjectType: LinkedList] = [:]

  /// Whether an enum becomes a type in Swift: it is the library's, has a name, and has constants.
  func isSwiftType(enumeration id: String) -> Bool {
    guard let enumeration = library.enumeration(id) else { return false }
    if library.family(id) != nil { return !enumeration.constants.isEmpty }
    return enumeration.origin.belongsToModule && !enumeration.constants.isEmpty && !library.isDeprecated(enumeration)
      && importer.name(ofEnumeration: id) != nil && importer.spelling(enumeration.integerType) != nil
  }

  /// What ends the object that a call makes.
  func ending(of decision: FunctionDecision) -> DestroyFunction? {
    endings[decision.function.name]?.function ?? decision.newObject.flatMap { handles[$0]?.destroy }
  }

  /// The handle that a parameter's or result's type points to.
  func handle(_ type: CType) -> (pointer: ObjectPointer, convention: HandleConvention)? {
    guard let pointer = library.objectPointer(type), let convention = handles[pointer.object] else { return nil }
    return (pointer, convention)
  }
}

/// How objects of a type end.
struct HandleConvention: Equatable, Sendable {
  var object: ObjectType
  var destroy: DestroyFunction
  /// Functions that look like destroys too: offering them would be a double free.
  var rivals: Set<String> = []
  /// Other functions that attributes name for objects of the type: which of them ends one depends on where it comes from.
  var otherDeallocators: [String] = []
  /// Whether it ends what a function makes for which nothing else is known to.
  var hasDefault = true
  /// Functions that end what certain functions make (`Conventions.endings`).
  var alternatives: [DestroyFunction] = []
  var ownership: TypeAnnotation.Ownership = .shared
  /// C sets the object up in a struct that the caller makes room for.
  var isInPlace = false
  var evidence: [Evidence] = []
}

/// A function that ends an object's life.
struct DestroyFunction: Equatable, Sendable {
  var name: String
  /// Which parameter is the object.
  var objectIndex: Int
  /// The other object that it wants, as in `c_free(context, object)`.
  var context: ObjectType?
  /// The parameters for which it gets NULL.
  var defaulted: Set<Int> = []

  /// It takes the address of a variable that holds the object, and sets the variable to NULL.
  var isThroughVariable = false

  /// It wants the object alone, by its address.
  var isSimple: Bool { context == nil && defaulted.isEmpty && !isThroughVariable }
}

/// How a status type tells success from failure.
struct StatusConvention: Equatable, Sendable {
  var type: StatusType
  /// Values that mean success.
  var success: [CIntegerValue]
  /// Constants that are this type's codes, failures and successes alike.
  var codes: [CEnumerationConstant]
  var messageFunction: String?
  /// The function that tells failures from other results; then every value that it does not call a failure is a success.
  var failureFunction: String?
  /// A family of codes is known; else any number but zero is a failure.
  var isKnownFamily: Bool
  var evidence: [Evidence] = []
}
