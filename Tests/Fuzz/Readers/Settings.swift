import FuzzSupport
import StafetFormats
import StafetReport

/// Settings, once read, can be written and are the same when they are read again.
func checkSettings(_ bytes: [UInt8]) {
  do throws(ReadingError) {
    let reading = try SettingsJSON.read(bytes, file: "settings")
    for warning in reading.warnings {
      demand(!warning.description.isEmpty, "A warning says nothing.")
    }
    let written = SettingsJSON.bytes(of: reading.settings)
    do throws(ReadingError) {
      let again = try SettingsJSON.read(written)
      demand(again.warnings.isEmpty, "Settings that were written are warned of.")
      demand(again.settings == reading.settings, "Settings that were written are others.")
      demand(
        SettingsJSON.bytes(of: again.settings) == written, "Settings are written in two ways.")
    } catch {
      demand(false, "Settings that were written are refused: \(error)")
    }
  } catch {
    checkSentences(of: error)
  }
}
