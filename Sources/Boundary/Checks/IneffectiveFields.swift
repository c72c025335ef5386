import Annotations
import BindingPlan
import CModel

/// Annotations of members of structs that say what is known without them.
///
/// In a struct that becomes a class, naming a member is what makes Swift read it.
struct IneffectiveFields {
  let conventions: Conventions

  func diagnostics() -> [Diagnostic] {
    conventions.annotations.types.indices.flatMap { index in
      conventions.annotations.types[index].value.fields.indices.compactMap { check($0, of: index) }
    }
  }

  private func check(_ field: Int, of index: Int) -> Diagnostic? {
    let entry = conventions.annotations.types[index]
    let about = entry.value.fields[field]
    guard about.value.isConcluded else { return nil }
    var others = conventions
    others.annotations.types[index].value.fields.remove(at: field)
    others.fields = FieldAnnotations(library: conventions.library, annotations: others.annotations)
    let records = conventions.library.module.records.filter { record in
      entry.matches(conventions.library.name(of: .record(record.id)))
    }
    let isSame = records.allSatisfy { record in
      guard case .found(let place) = conventions.library.member(at: about.pattern, of: record.id) else { return true }
      return conventions.handles[.record(record.id)] == nil && meaning(place, conventions) == meaning(place, others)
    }
    return isSame
      ? .error(
        "this annotation changes nothing: `\(about.pattern)` is read in the same way without it; remove it",
        at: about.location) : nil
  }

  /// What is known about a member, and about the unions of the struct that it is in.
  private struct Meaning: Equatable {
    var isText = false
    var isCounted = false
    var count: FieldCount?
    var unions: [String?: [String?]] = [:]
  }

  private func meaning(_ place: MemberLookup.Place, _ conventions: Conventions) -> Meaning {
    var meaning = Meaning()
    guard let record = conventions.library.record(place.record) else { return meaning }
    if let pointed = PointedField(place.field, at: place.path, in: record, conventions) {
      if case .text = pointed.contents { meaning.isText = true }
      meaning.isCounted = pointed.count != nil
      meaning.count = pointed.count
    } else {
      meaning.isText = PlainRecords(conventions: conventions).isText(place.field, in: record)
    }
    for (union, tagged) in TaggedUnion.each(in: record, conventions) {
      guard let tagged else { continue }
      meaning.unions[union.name] = [tagged.tag.name] + tagged.cases.map(\.member?.name)
    }
    return meaning
  }
}

extension FieldAnnotation {
  /// Whether it says nothing but what may be known without it.
  fileprivate var isConcluded: Bool {
    var rest = self
    (rest.text, rest.count, rest.tag, rest.when) = (nil, nil, nil, [])
    return rest == FieldAnnotation() && self != FieldAnnotation()
  }
}
