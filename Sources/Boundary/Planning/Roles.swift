import Annotations
import BindingPlan
import CModel

/// What a parameter is for.
enum ParameterRole: Equatable, Sendable {
  /// A pointer to an object that has a handle type.
  case object(ObjectUse)
  case integer
  /// An integer that is 0 or more, and less than that.
  case index(below: AnnotationExpression)
  /// An integer that is one of these.
  case choice(of: [CIntegerValue])
  case floating
  /// `_Bool`, or an integer that stands for one.
  case boolean
  /// A value of an enum; the value is `CEnumeration.id`.
  case enumeration(String)
  /// A plain struct by value; the value is `CRecord.id`.
  case record(String)
  /// A plain struct that C reads through a pointer during the call.
  case recordPointer(String)
  /// A struct of options that C reads through a pointer.
  case options(OptionsUse)
  /// A plain struct that C reads and changes through a pointer during the call.
  case recordInOut(String)
  /// NUL-terminated text, read during the call.
  case text(isOptional: Bool)
  /// NUL-terminated text that C may use after the call.
  case keptText(TextUse)
  /// Elements that C reads.
  case buffer(BufferUse)
  /// The number of elements of the buffers at `of`.
  case count(of: [Int], unit: CountUnit)
  /// `T **`: C returns an object that the caller owns.
  case objectOutput(ObjectType)
  /// A struct that C fills with memory.
  case memoryRecord(MemoryRecord)
  /// A struct through which C reads elements during the call, and perhaps leaves others.
  case elementsRecord(ElementsRecordUse)
  /// A struct through which C reads an array of texts during the call; the value is `CRecord.id`.
  case textRecord(String)
  /// What C always gets, as annotations write it.
  case fixed(String)
  /// The struct through which a stream's input goes.
  case streamInput
  /// The struct through which a stream's output comes.
  case streamOutput
  /// A struct that C sets up in place, which the caller owns.
  case storage(ObjectType, ParameterAnnotation.Initialization)
  /// Elements that C writes.
  case bufferOutput(BufferOutput)
  /// How many elements the output at `of` has room for.
  case capacity(of: Int)
  /// One number, enum or struct that C writes.
  case valueOutput
  /// An error that C hands over, to be freed.
  case errorOutput(ErrorOutput)
  /// A struct of Swift's that C fills in when the call fails; `text` is the member with the error's text.
  case errorRecord(text: String)
  /// What C leaves there when the call fails is a part of the thrown error.
  case failureOutput(ParameterAnnotation.FailureDetail)
  /// A pointer that C writes, to memory whose contents Swift copies.
  case memoryOutput(CopiedMemory)
  /// A number of elements that C writes, which a count expression names.
  case countOutput
  /// How many elements the output at `of` has room for, and after the call, how many C wrote.
  case capacityAndCount(of: Int)
  /// The number of elements of the buffer at `of`, and after the call, how many of them C read.
  case countAndRead(of: Int)
  /// Characters that C reads during the call, as many as another parameter says; none of a name is a NUL.
  case countedText(isName: Bool)
  /// Text in units wider than a byte, read during the call: up to a unit of zero.
  case wideText(WideUnit, isOptional: Bool)
  /// The same, with as many units as another parameter says.
  case countedWideText(WideUnit)
  /// An array of NUL-terminated texts, which NULL ends, read during the call.
  case texts
  /// A linked list that is built of texts.
  case list(ListUse)
  /// A `FILE *`, which Swift opens.
  case stream(StreamUse)
  /// A function that calls a closure.
  case callback(CallbackUse)
  /// A function that shares its context with that of the callback at `of`.
  case callbackMember(of: Int)
  /// A C function that captures nothing.
  case plainFunction(CFunctionType, isOptional: Bool)
  /// A struct of functions that call closures.
  case callbackTable(CallbackTableUse)
  /// What the callback at `of` gets back.
  case callbackContext(of: Int)
  /// The function that releases the context of the callback at `of`.
  case callbackRelease(of: Int)
  /// A pointer that C keeps the address of, and writes in a later call.
  case keptOutput(KeptOutput)
  /// The number of elements that goes with the pointer at `of`.
  case keptCount(of: Int)
  /// NULL, or a struct of zeros: C has a default of its own.
  case defaulted
}

extension ParameterRole {
  /// How long C uses what is passed; nil for what it gets, or is there for its own use.
  var retention: Retention? {
    switch self {
    case .object(let use): use.retention
    case .buffer(let use): use.retention
    case .keptText(let use): use.retention
    case .options(let use): use.retention
    case .list(let use): use.retention
    case .stream(let use): use.retention
    case .callback(let use): use.retention
    case .callbackTable(let use): use.retention
    default: nil
    }
  }

  /// The object that the caller gets through the parameter.
  var newObject: ObjectType? {
    switch self {
    case .objectOutput(let object), .storage(let object, _): object
    default: nil
    }
  }
}

/// What a count counts.
enum CountUnit: Equatable, Sendable {
  case elements, bytes
}

/// How an object is used by a call.
struct ObjectUse: Equatable, Sendable {
  var object: ObjectType
  var isConst: Bool
  var retention: Retention
  var isOptional = false
  /// It must belong to the same owner as the call's first object: C may link the two.
  var sharesOwner = false
}

/// How long C uses an argument.
enum Retention: Equatable, Sendable {
  /// During the call.
  case call
  /// As long as the object that the call creates.
  case result
  /// Until the same function is called on the same object again.
  case receiverUntilReplaced
  /// As long as the receiver lives.
  case receiver
  /// As long as the object at the index lives, which is an argument, too.
  case argument(Int)
  /// C takes it over.
  case consumed(ParameterAnnotation.Consumption)
}

/// How a file is opened that C gets, and how long C uses it.
struct StreamUse: Equatable, Sendable {
  /// As `fopen` takes it.
  var mode: String
  var retention: Retention
}

/// How a text is used by a call.
struct TextUse: Equatable, Sendable {
  /// nil for characters.
  var unit: WideUnit?
  var isOptional: Bool
  var retention: Retention
}

/// How a linked list is used by a call.
struct ListUse: Equatable, Sendable {
  var list: LinkedList
  var retention: Retention
}

/// How a struct of options is used by a call.
struct OptionsUse: Equatable, Sendable {
  /// `CRecord.id`.
  var id: String
  /// NULL may be passed.
  var isOptional: Bool
  var retention: Retention
}

struct BufferUse: Equatable, Sendable {
  /// nil for `void`, whose elements are bytes.
  var element: CType?
  var retention: Retention
  /// How many elements C reads, where no parameter carries it.
  var count: AnnotationExpression?
  /// How many elements there must be, no more and no fewer.
  var exactCount: Int?
  /// How many rows C reads, through pointers to them; the count is that of each.
  var rows: AnnotationExpression?
}

struct BufferOutput: Equatable, Sendable {
  /// nil for `void`, whose elements are bytes.
  var element: CType?
  /// The parameter that carries the capacity, where there is one.
  var capacity: Int?
  /// How many elements C may write, where no parameter carries it.
  var capacityExpression: AnnotationExpression?
  /// How many elements are returned; nil where the C result says.
  var count: AnnotationExpression?
  /// Characters that make up a text.
  var isText = false
  /// A capacity that is enough, where the caller gives none.
  var bound: AnnotationExpression?
  /// C says how much room it needs when it gets NULL and 0.
  var isQueried = false
  /// How many rows C writes, through pointers to them; the count is that of each.
  var rows: AnnotationExpression?
}

/// What a result means.
enum ResultRole: Equatable, Sendable {
  case void
  /// Success or failure, of the C type that the key names.
  case status(StatusType)
  /// The number of elements written to the output at the index.
  case count(of: Int)
  case integer
  case floating
  case boolean
  case enumeration(String)
  case record(String)
  /// A pointer to a plain struct inside C's memory.
  case recordPointer(String)
  /// Text inside C's memory.
  case borrowedText
  /// Text that the caller frees.
  case ownedText(free: String)
  /// Elements inside C's memory; a getter of the same object says how many.
  case borrowedBuffer(element: CType?, counter: String)
  /// An object that the caller owns.
  case ownedObject(ObjectType)
  /// An object of which C keeps a reference, and Swift takes one of its own.
  case retainedObject(ObjectType)
  /// An object that belongs to the object at the index.
  case view(ObjectType, of: Int)
  /// True or not zero for success.
  case success
  /// One of the several successes of a status type; anything else is a failure.
  case outcome(StatusType)
  /// Memory whose contents Swift copies.
  case copied(CopiedMemory)
  /// A struct that owns memory.
  case memoryRecord(MemoryRecord)
  /// The context that the last call gave C for a callback, which is Swift's own.
  case previousContext
  /// An object that went in.
  case argument
  /// Bytes that went through C.
  case streamed(TransferUse)
}

/// A struct by value that owns or lends memory.
struct MemoryRecord: Equatable, Sendable {
  /// `CRecord.id`.
  var id: String
  /// nil for memory that stays C's.
  var free: String?
  var isText: Bool
}

/// A struct of an address and a count, through which C reads elements.
struct ElementsRecordUse: Equatable, Sendable {
  /// `CRecord.id`.
  var id: String
  var isOptional = false
  /// C leaves the address and the count of others there, which stay its own.
  var isOutput = false
}

/// How a function moves bytes through C.
struct TransferUse: Equatable, Sendable {
  struct Finish: Equatable, Sendable {
    var argument: Int
    var constant: String
  }

  var status: StatusType
  var end: [CIntegerValue]
  var stalled: [CIntegerValue]
  var finish: Finish?
  /// The parameter whose struct has members for the input and the output; nil where other parameters carry them.
  var receiver: Int?
}

/// Which results of a call are failures, although its result is a value.
enum FailureRole: Equatable, Sendable {
  case status(StatusType)
  /// Negative numbers.
  case negative
  /// Zero.
  case zero
}

/// An error that C hands over through a pointer.
struct ErrorOutput: Equatable, Sendable {
  enum Text: Equatable, Sendable {
    case itself
    case function(String)
    case field(String)
  }

  var text: Text
  var free: String
}

/// Memory that C hands over or lends.
struct CopiedMemory: Equatable, Sendable {
  enum Contents: Equatable, Sendable {
    /// nil for `void`, whose elements are bytes.
    case elements(CType?, count: AnnotationExpression)
    case text(count: AnnotationExpression)
    case terminatedText
    /// The bytes before a NUL.
    case terminatedBytes
    /// NUL-terminated texts, up to NULL.
    case terminatedTexts
    /// Text in units wider than a byte; without a count up to a unit of zero.
    case wideText(WideUnit, count: AnnotationExpression?)
    /// The units before a zero.
    case wideUnits(WideUnit)
    /// What the nodes of a linked list hold, of which this is the first.
    case linked(LinkedList)
  }

  var contents: Contents
  /// What frees it; nil for memory that stays C's.
  var deallocator: Deallocator?
}

/// A C type whose values are statuses.
enum StatusType: Hashable, Sendable {
  /// `CEnumeration.id`.
  case enumeration(String)
  /// The spelling of an integer type or of a typedef of one: `int`, `foo_status_t`.
  case integer(String)
}

/// Memory that C hands out in a later call than the one which it gets the pointer's address by.
struct KeptOutput: Equatable, Sendable {
  /// nil for `void`, whose elements are bytes.
  var element: CType?
  var deallocator: Deallocator
  /// The function by whose success the memory is the caller's.
  var after: String
}
