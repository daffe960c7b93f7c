/// One of the 16 ways in which three nodes of a directed graph can be joined.
///
/// The three digits of a name count the pairs that are mutual, asymmetric and null; where several ways have
/// the same counts a letter tells them apart: down, up, transitive or cyclic. The order is the usual one.
///
/// > Source: Holland and Leinhardt (1970), *A Method for Detecting Structure in Sociometric Data*; Davis
/// > and Leinhardt (1972), *The Structure of Positive Interpersonal Relations in Small Groups*.
public enum TriadType: Int, Hashable, Sendable, CaseIterable {
  /// 003: no arc at all.
  case man003

  /// 012: one arc, A → B, and C apart.
  case man012

  /// 102: one mutual pair, A ↔ B, and C apart.
  case man102

  /// 021D: two arcs from one node, A ← B → C.
  case man021D

  /// 021U: two arcs to one node, A → B ← C.
  case man021U

  /// 021C: a chain, A → B → C.
  case man021C

  /// 111D: a mutual pair, and an arc to one of its nodes, A ↔ B ← C.
  case man111D

  /// 111U: a mutual pair, and an arc from one of its nodes, A ↔ B → C.
  case man111U

  /// 030T: a transitive triple, A → B → C and A → C.
  case man030T

  /// 030C: a cycle, A → B → C → A.
  case man030C

  /// 201: two mutual pairs, A ↔ B ↔ C.
  case man201

  /// 120D: a mutual pair, and arcs to both its nodes from the third, A ← B → C and A ↔ C.
  case man120D

  /// 120U: a mutual pair, and arcs from both its nodes to the third, A → B ← C and A ↔ C.
  case man120U

  /// 120C: a mutual pair, and a chain from one of its nodes to the other, A → B → C and A ↔ C.
  case man120C

  /// 210: two mutual pairs and one asymmetric one.
  case man210

  /// 300: three mutual pairs.
  case man300

  /// The standard name, such as `120D`.
  public var name: String {
    switch self {
    case .man003: "003"
    case .man012: "012"
    case .man102: "102"
    case .man021D: "021D"
    case .man021U: "021U"
    case .man021C: "021C"
    case .man111D: "111D"
    case .man111U: "111U"
    case .man030T: "030T"
    case .man030C: "030C"
    case .man201: "201"
    case .man120D: "120D"
    case .man120U: "120U"
    case .man120C: "120C"
    case .man210: "210"
    case .man300: "300"
    }
  }

  /// How many ways of two arcs, A → B → C with A and C different, go through the triad.
  public var twoStepCount: Int {
    switch self {
    case .man003, .man012, .man102, .man021D, .man021U: 0
    case .man021C, .man111D, .man111U, .man030T: 1
    case .man201, .man120D, .man120U: 2
    case .man030C, .man120C: 3
    case .man210: 4
    case .man300: 6
    }
  }

  /// How many of these ways have an arc from their beginning to their end: A → C.
  public var transitiveCount: Int {
    switch self {
    case .man030T, .man120C: 1
    case .man120D, .man120U: 2
    case .man210: 3
    case .man300: 6
    default: 0
    }
  }

  /// How many of the three pairs are joined, in whichever direction.
  public var joinedPairCount: Int {
    switch self {
    case .man003: 0
    case .man012, .man102: 1
    case .man021D, .man021U, .man021C, .man111D, .man111U, .man201: 2
    case .man030T, .man030C, .man120D, .man120U, .man120C, .man210, .man300: 3
    }
  }
}
