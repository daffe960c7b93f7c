import StafetAnalysis
import Testing

/// What looks like a name, an address or a number of a person, judged by hand.
@Suite struct PersonalDataTests {
  @Test(arguments: [
    "Mette Hansen", "mette", "Hansen, Mette", "Ole", "Anne-Marie Østergård", "Jürgen Groß",
    "bo.jensen",
    "Bo", "Åse", "A\u{30A}se", "Søren", "Wang Xiaoming",
  ])
  func names(_ text: String) { #expect(PersonalData(identifier: text) == .name) }

  @Test(arguments: [
    "p-001", "p7", "q", "L-01", "leder-1", "Leder 12", "deltager", "1234", "R2 D2", "top-leaders",
    "20240115", "10000001", "sten-3", "Direktion", "",
  ])
  func pseudonyms(_ text: String) { #expect(PersonalData(identifier: text) == nil) }

  @Test(arguments: [
    ("mette.hansen@firma.dk", PersonalData.emailAddress), ("a@b.co", .emailAddress),
    ("+45 20 12 34 56", .telephoneNumber), ("20 12 34 56", .telephoneNumber),
    ("2012 3456", .telephoneNumber), ("20123456", .telephoneNumber),
    ("(+45) 20123456", .telephoneNumber), ("0045 20123456", .telephoneNumber),
    ("192.168.0.1", .networkAddress), ("2001:db8::ff00:42:8329", .networkAddress),
    ("010190-1234", .civilNumber), ("0101901234", .civilNumber),
  ])
  func addressesAndNumbers(_ text: String, _ kind: PersonalData) {
    #expect(PersonalData(identifier: text) == kind)
  }

  @Test(arguments: [
    "12:30:45", "1.2.3", "2024-01-15", "3,5", "@home", "a@b", "999.1.1.1", "5000000", "991390-1234",
    "20123456", "Ring til mig", "15-01-2024", "15 01 2024", "1 000 000",
  ])
  func otherCells(_ text: String) { #expect(PersonalData(address: text) == nil) }
}
