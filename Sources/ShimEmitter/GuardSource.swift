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
    return [
      "\(callType) call;",
      "\(state(type)) *const state = calloc(1, sizeof *state);",
      "if (!state) {",
      "    *\(failure) = \(noMemory);",
      "    return NULL;",
      "}",
      "if (setjmp(call.buffer) != 0) {",
      "    *\(failure) = \(copyFunction)(call.text);",
    ] + undo + [
      "    free(state);",
      "    return NULL;",
      "}",
      "state->call = &call;",
      "\(function.result ?? "") = \(invocation(function, guarding));",
      "state->call = NULL;",
      "if (!result)",
      "    free(state);",
      "return result;",
    ]
  }

  /// The call that does the work.
  private func invocation(_ function: ShimFunctionPlan, _ guarding: CGuarding) -> String {
    if case .expression(let expression) = function.shim.body { return expression }
    return "\(function.shim.symbol)_body(\(guarding.arguments.joined(separator: ", ")))"
  }

  private func call(_ function: ShimFunctionPlan, _ guarding: CGuarding) -> [String] {
    let states = guarding.objects.enumerated().map { index, object in
      GuardedState(name: "state\(index)", outer: "outer\(index)", object: object)
    }
    let failed = states.map { $0.restoration } + failed(function, guarding)
    let isDestroy = guarding.role == .destroy
    var lines = ["\(callType) call;"]
    for current in states {
      let type = current.object.type
      let parameter = current.object.parameter ?? ""
      lines += [
        "\(state(type)) *const \(current.name) = \(parameter) ? \(stateFunction(type))((void *)\(parameter)) : NULL;",
        "\(callType) *const \(current.outer) = \(current.name) ? \(current.name)->call : NULL;",
      ]
    }
    lines += ["if (setjmp(call.buffer) != 0) {"] + failed.map { "    \($0)" } + ["}"]
    lines += states.map { "if (\($0.name)) \($0.name)->call = &call;" }
    let invocation = invocation(function, guarding)
    lines.append(function.result.map { "\($0) = \(invocation);" } ?? "\(invocation);")
    lines += isDestroy ? ["free(\(states[0].name));"] : states.map(\.restoration)
    if function.result != nil { lines.append("return result;") }
    return lines
  }

  /// What a call returns that the library has jumped out of.
  private func failed(_ function: ShimFunctionPlan, _ guarding: CGuarding) -> [String] {
    let text = guarding.failure.map { ["*\($0) = \(copyFunction)(call.text);"] } ?? []
    guard let result = function.result else { return text + ["return;"] }
    return text
      + (function.returnsRecord
        ? ["\(result);", "memset(&result, 0, sizeof result);", "return result;"] : ["return 0;"])
  }
}

/// The state of one of a call's objects.
private struct GuardedState {
  var name: String
  var outer: String
  var object: CGuardedObject

  var restoration: String { "if (\(name)) \(name)->call = \(outer);" }
}
