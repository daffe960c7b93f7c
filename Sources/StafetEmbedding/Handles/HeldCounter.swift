/// A counter of words.
final class HeldCounter: Sendable {
}
