package import StafetModel

/// The problems that keep a study from being made; none when it is made.
package func problems(_ make: () throws(StudyError) -> Study) -> [StudyProblem] {
  do throws(StudyError) {
    _ = try make()
    return []
  } catch {
    return error.problems
  }
}
