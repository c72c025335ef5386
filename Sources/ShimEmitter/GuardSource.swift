import BindingPlan
import CModel

/// The C that catches jumps.
///
/// Each object has a state, which points to the buffer of the innermost call on it. A call puts its own there, and the one
/// before back: when it returns, and when the library jumped. No variable is changed between `setjmp` and the jump that is
/// read after it (C99 7.13.2.1).
struct GuardSource {
  let plan: ShimPlan

  init(_ plan: ShimPlan) { self.plan = plan }

  private var isEmpty: Bool { plan.guards.isEmpty }
  private var release: String { "\(plan.module)_release" }
  private var callType: String { "struct \(plan.module)_call" }
  private var copyFunction: String { "\(plan.module)_copy" }
  private var noMemory: String { "\(plan.module)_no_memory" }

  /// What Swift calls besides the functions themselves.
  var declarations: [String] { isEmpty ? [] : ["void \(release)(char *failure);\n"] }

  /// nil where nothing is guarded.
  var definitions: String? {
    if isEmpty { return nil }
    return """
      #include <setjmp.h>
      #include <stdlib.h>
      #include <string.h>

      /* One call into the library, to which an error returns. */
      \(callType) {
          jmp_buf buffer;
          const char *volatile text;
      };

      static char \(noMemory)[] = "out of memory";

      /* A copy of the text of an error, for the caller to release. */
      static char *\(copyFunction)(const char *text)
      {
          const size_t size = strlen(text) + 1;
          char *const copy = malloc(size);
          if (copy)
              memcpy(copy, text, size);
          return copy ? copy : \(noMemory);
      }

      void \(release)(char *failure)
      {
          if (failure != \(noMemory))
              free(failure);
      }

      \(plan.guards.map(definition).joined(separator: "\n"))
      """
  }

  private func state(_ type: String) -> String { "struct \(plan.module)_\(name(type))_state" }
  private func stateFunction(_ type: String) -> String { "\(plan.module)_\(name(type))_state_of" }
  private func name(_ type: String) -> String { type.split(separator: " ").joined(separator: "_") }

  private func definition(_ plan: ShimGuardPlan) -> String {
    let members = plan.members.map { $0.split(separator: "\n").map { "    \($0)\n" }.joined() } ?? ""
    return """
      /* What the errors of one \(plan.type) are kept in. */
      \(state(plan.type)) {
      \(members)    \(callType) *call;
          char text[1024];
      };

      static \(state(plan.type)) *\(stateFunction(plan.type))(\(plan.parameter))
      {
          return (\(state(plan.type)) *)(\(plan.state));
      }

      static __attribute__((noreturn, unused)) \(plan.handler)
      {
          \(state(plan.type)) *const state = \(stateFunction(plan.type))(\(parameterName(plan)));
          char buffer[1024] = "";
          const char *const reported = \(plan.message);
          (void)buffer;
          if (!state || !state->call)
              abort();
          strncpy(state->text, reported ? reported : "", sizeof state->text - 1);
          state->call->text = state->text;
          longjmp(state->call->buffer, 1);
      }

      """
  }

  private func parameterName(_ plan: ShimGuardPlan) -> String {
    String(String(plan.parameter.reversed().prefix { $0 == "_" || $0.isLetter || $0.isNumber }).reversed())
  }

  // MARK: Functions

  func definition(_ function: ShimFunctionPlan) -> String {
    guard let guarding = function.shim.guarding else { return "" }
    let lines: [String] =
      switch guarding.role {
      case .create: create(function, guarding)
      case .destroy, .call: call(function, guarding)
      }
    let inner = guarding.inner.map { "static \($0)\n{\n\(Self.text(ShimEmitter.body(function)))}\n\n" } ?? ""
    return "\(inner)\(function.shim.declaration)\n{\n\(Self.text(lines))}\n"
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// The state is there before the object, and goes with it.
  private func create(_ function: ShimFunctionPlan, _ guarding: CGuarding) -> [String] {
    let type = guarding.objects[0].type
    let failure = guarding.failure ?? ""
    let undo = plan.guards.first { $0.type == type }?.undo.map { ["    \($0);"] } ?? []
    let names = GuardNames(guarding)
    return [
      "\(callType) \(names.call);",
      "\(state(type)) *const state = calloc(1, sizeof *state);",
      "if (!state) {",
      "    *\(failure) = \(noMemory);",
      "    return NULL;",
      "}",
      "if (setjmp(\(names.call).buffer) != 0) {",
      "    *\(failure) = \(copyFunction)(\(names.call).text);",
    ] + undo + [
      "    free(state);",
      "    return NULL;",
      "}",
      "state->call = &\(names.call);",
      "\(names.declaration(function.result ?? "")) = \(invocation(function, guarding));",
      "state->call = NULL;",
      "if (!\(names.result))",
      "    free(state);",
      "return \(names.result);",
    ]
  }

  /// The call that does the work.
  private func invocation(_ function: ShimFunctionPlan, _ guarding: CGuarding) -> String {
    if case .expression(let expression) = function.shim.body {
      return Self.hasComma(expression) ? "(\(expression))" : expression
    }
    return "\(function.shim.symbol)_body(\(guarding.arguments.joined(separator: ", ")))"
  }

  /// Whether a comma stands outside of all parentheses: what initializes a variable would end there.
  private static func hasComma(_ expression: String) -> Bool {
    var depth = 0
    return expression.contains { character in
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      return character == "," && depth == 0
    }
  }

  private func call(_ function: ShimFunctionPlan, _ guarding: CGuarding) -> [String] {
    let names = GuardNames(guarding)
    let states = guarding.objects.enumerated().map { index, object in
      GuardedState(name: names.state(index), outer: names.outer(index), object: object)
    }
    let failed = states.map { $0.restoration } + failed(function, guarding, names)
    var lines = ["\(callType) \(names.call);"]
    for current in states {
      let type = current.object.type
      let parameter = current.object.parameter ?? ""
      lines += [
        "\(state(type)) *const \(current.name) = \(parameter) ? \(stateFunction(type))((void *)\(parameter)) : NULL;",
        "\(callType) *const \(current.outer) = \(current.name) ? \(current.name)->call : NULL;",
      ]
    }
    if guarding.role == .call { lines += refusal(of: states, function, guarding, names) }
    lines += ["if (setjmp(\(names.call).buffer) != 0) {"] + failed.map { "    \($0)" } + ["}"]
    lines += states.map { "if (\($0.name)) \($0.name)->call = &\(names.call);" }
    let invocation = invocation(function, guarding)
    lines.append(function.result.map { "\(names.declaration($0)) = \(invocation);" } ?? "\(invocation);")
    lines += guarding.role == .destroy ? ["free(\(states[0].name));"] : states.map(\.restoration)
    if function.result != nil { lines.append("return \(names.result);") }
    return lines
  }

  /// Ends a call on an object that is in the middle of another one, where the library cannot bear that.
  private func refusal(
    of states: [GuardedState], _ function: ShimFunctionPlan, _ guarding: CGuarding, _ names: GuardNames
  ) -> [String] {
    let busy = states.filter { state in plan.guards.contains { $0.type == state.object.type && !$0.nests } }
    if busy.isEmpty { return [] }
    let failed = failed(function, guarding, names, text: "\"another call on the object is under way\"")
    return ["if (\(busy.map(\.outer).joined(separator: " || "))) {"] + failed.map { "    \($0)" } + ["}"]
  }

  /// What a call returns that the library has jumped out of, or that was not made.
  private func failed(
    _ function: ShimFunctionPlan, _ guarding: CGuarding, _ names: GuardNames, text: String? = nil
  ) -> [String] {
    let text = guarding.failure.map { ["*\($0) = \(copyFunction)(\(text ?? "\(names.call).text"));"] } ?? []
    guard let result = function.result else { return text + ["return;"] }
    if !function.returnsRecord { return text + ["return 0;"] }
    let none = names.result
    return text + ["\(names.declaration(result));", "memset(&\(none), 0, sizeof \(none));", "return \(none);"]
  }
}

/// The local variables of a guarded function, which its parameters must not hide.
private struct GuardNames {
  private let taken: Set<String>
  private let usesState: Bool

  init(_ guarding: CGuarding) {
    taken = Set(guarding.parameters + [guarding.failure].compactMap { $0 })
    usesState = guarding.usesState
  }

  private func fresh(_ name: String) -> String {
    var name = name
    while taken.contains(name) { name += "_" }
    return name
  }

  var call: String { fresh("call") }
  var result: String { fresh("result") }
  /// A body of the annotations knows the state of its first object by this name.
  func state(_ index: Int) -> String { usesState && index == 0 ? "state" : fresh("state\(index)") }
  func outer(_ index: Int) -> String { fresh("outer\(index)") }

  /// The declaration of a variable `result`, under its name here.
  func declaration(_ declaration: String) -> String {
    if result == "result" { return declaration }
    var renamed = declaration
    if let place = declaration.ranges(of: "result").last { renamed.replaceSubrange(place, with: result) }
    return renamed
  }
}

/// The state of one of a call's objects.
private struct GuardedState {
  var name: String
  var outer: String
  var object: CGuardedObject

  var restoration: String { "if (\(name)) \(name)->call = \(outer);" }
}
