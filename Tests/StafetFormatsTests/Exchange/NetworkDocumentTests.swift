import StafetAnalysis
import StafetModel
import StafetSyntax
import TestSupport
import Testing

@testable import StafetFormats

@Suite struct NetworkDocumentTests {
  /// Ann asks Bo twice and is answered once, by an answer without author and addressee.
  private static let small = Relay(
    id: "r", name: "R & D",
    groups: [
      ParticipantGroup(id: "g", name: "\"G\""), ParticipantGroup(id: "h", isExternal: true),
    ],
    participants: [
      Participant(id: "bo", group: "h"), Participant(id: "ann", group: "g"), Participant(id: "<c>"),
    ],
    contributions: [
      .question("q1", by: "ann", to: "bo", at: 86_400),
      .answer("a1", to: "q1"),
      .question("q2", by: "ann", to: "bo", at: 60),
      .statement("s1"),
    ])

  @Test func writesGraphML() throws {
    let network = try #require(NetworkDocument(ofPeopleIn: Self.small, smallestGroup: 1))
    #expect(
      String(decoding: network.graphML, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
          <key id="graph-relay" for="graph" attr.name="relay" attr.type="string"/>
          <key id="graph-network" for="graph" attr.name="network" attr.type="string"/>
          <key id="node-label" for="node" attr.name="label" attr.type="string"/>
          <key id="node-group" for="node" attr.name="group" attr.type="string"/>
          <key id="node-asked" for="node" attr.name="asked" attr.type="int"/>
          <key id="node-received" for="node" attr.name="received" attr.type="int"/>
          <key id="node-answered" for="node" attr.name="answered" attr.type="int"/>
          <key id="edge-weight" for="edge" attr.name="weight" attr.type="int"/>
          <key id="edge-kind" for="edge" attr.name="kind" attr.type="string"/>
          <key id="edge-first" for="edge" attr.name="first" attr.type="string"/>
          <graph id="people" edgedefault="directed">
            <data key="graph-relay">R &amp; D</data>
            <data key="graph-network">people</data>
            <node id="n1">
              <data key="node-label">bo</data>
              <data key="node-group">h</data>
              <data key="node-asked">0</data>
              <data key="node-received">2</data>
              <data key="node-answered">1</data>
            </node>
            <node id="n2">
              <data key="node-label">ann</data>
              <data key="node-group">&quot;G&quot;</data>
              <data key="node-asked">2</data>
              <data key="node-received">0</data>
              <data key="node-answered">0</data>
            </node>
            <node id="n3">
              <data key="node-label">&lt;c&gt;</data>
              <data key="node-asked">0</data>
              <data key="node-received">0</data>
              <data key="node-answered">0</data>
            </node>
            <edge id="e1" source="n1" target="n2">
              <data key="edge-weight">1</data>
              <data key="edge-kind">answer</data>
            </edge>
            <edge id="e2" source="n2" target="n1">
              <data key="edge-weight">2</data>
              <data key="edge-kind">question</data>
              <data key="edge-first">1970-01-01T00:01:00Z</data>
            </edge>
          </graph>
        </graphml>

        """)
  }

  @Test func writesGEXF() throws {
    let network = try #require(NetworkDocument(ofGroupsIn: Self.small, smallestGroup: 1))
    #expect(
      String(decoding: network.gexf, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
          <meta>
            <creator>Stafet</creator>
            <keywords>groups</keywords>
            <description>R &amp; D</description>
          </meta>
          <graph defaultedgetype="directed" mode="static">
            <attributes class="node" mode="static">
              <attribute id="0" title="people" type="integer"/>
              <attribute id="1" title="external" type="boolean"/>
              <attribute id="2" title="withheld" type="boolean"/>
              <attribute id="3" title="asked" type="integer"/>
              <attribute id="4" title="received" type="integer"/>
              <attribute id="5" title="answered" type="integer"/>
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="0" title="kind" type="string"/>
              <attribute id="1" title="first" type="string"/>
            </attributes>
            <nodes>
              <node id="n1" label="&quot;G&quot;">
                <attvalues>
                  <attvalue for="0" value="1"/>
                  <attvalue for="1" value="false"/>
                  <attvalue for="2" value="false"/>
                  <attvalue for="3" value="2"/>
                  <attvalue for="4" value="0"/>
                  <attvalue for="5" value="0"/>
                </attvalues>
              </node>
              <node id="n2" label="h">
                <attvalues>
                  <attvalue for="0" value="1"/>
                  <attvalue for="1" value="true"/>
                  <attvalue for="2" value="false"/>
                  <attvalue for="3" value="0"/>
                  <attvalue for="4" value="2"/>
                  <attvalue for="5" value="1"/>
                </attvalues>
              </node>
            </nodes>
            <edges>
              <edge id="e1" source="n1" target="n2" kind="question" weight="2">
                <attvalues>
                  <attvalue for="0" value="question"/>
                  <attvalue for="1" value="1970-01-01T00:01:00Z"/>
                </attvalues>
              </edge>
              <edge id="e2" source="n2" target="n1" kind="answer" weight="1">
                <attvalues>
                  <attvalue for="0" value="answer"/>
                </attvalues>
              </edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test func writesTables() throws {
    let people = try #require(
      NetworkDocument(ofPeopleIn: Self.small, showsIdentifiers: false, smallestGroup: 1))
    // By questions received, then asked: bo, ann and the third, whatever their order on the roster.
    #expect(
      String(decoding: people.nodeTable(), as: UTF8.self) == #"""
        id,label,group,asked,received,answered
        n1,1,h,0,2,1
        n2,2,"""G""",2,0,0
        n3,3,,0,0,0

        """#)
    #expect(
      String(decoding: people.edgeTable(), as: UTF8.self) == """
        source,target,type,weight,kind,first
        n1,n2,Directed,1,answer,
        n2,n1,Directed,2,question,1970-01-01T00:01:00Z

        """)
    #expect(people.nodeTable(for: .excelDanish).starts(with: [0xEF, 0xBB, 0xBF]))
    for bytes in [people.graphML, people.gexf, people.nodeTable(), people.edgeTable()] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("ann") && !text.contains("bo<") && !text.contains("\"bo\""))
    }
  }

  @Test func whatIsNotRecordedHasNoValue() throws {
    let relay = Relay(
      id: "r", participants: [Participant(id: "a"), Participant(id: "b")],
      contributions: [.question("q", to: "a"), .answer("x", to: "q", by: "a", addressee: "b")])
    let network = try #require(NetworkDocument(ofPeopleIn: relay))
    #expect(network.nodes[0].values == [nil, nil, .number(1), .number(1)])
    #expect(network.nodes[1].values == [nil, nil, .number(0), .number(0)])
    let unknown = Relay(
      id: "r", participants: [Participant(id: "a")], contributions: [.question("q", to: "a")])
    #expect(NetworkDocument(ofPeopleIn: unknown) == nil)
    #expect(NetworkDocument(ofGroupsIn: unknown) == nil)
  }

  /// Of groups of 4, 3, 2 and 3 people the one of 2 and the first of 3 are withheld together.
  @Test func smallGroupsAreWithheld() throws {
    let groups = (0..<4).map { ParticipantGroup(id: "g\($0)") }
    let people = [4, 3, 2, 3].enumerated().flatMap { group, count in
      (0..<count).map { Participant(id: "p\(group)\($0)", group: groups[group].id) }
    }
    let relay = Relay(
      id: "r", groups: groups, participants: people,
      contributions: [
        .question("1", by: "p20", to: "p00"), .question("2", by: "p10", to: "p21"),
        .question("3", by: "p00", to: "p30"), .question("4", by: "p01", to: "p11"),
        .question("5", by: "p31", to: "p20"), .question("6", by: "p12", to: "p32"),
      ])
    let network = try #require(NetworkDocument(ofGroupsIn: relay))
    #expect(network.nodes.map { $0.label } == ["g0", "g3", "withheld"])
    #expect(network.nodes[2].values.prefix(3) == [.number(5), nil, .flag(true)])
    #expect(
      network.edges.map { [$0.source, $0.target, $0.weight] } == [
        [0, 1, 1], [0, 2, 1], [1, 2, 1], [2, 0, 1], [2, 1, 1], [2, 2, 1],
      ])
    let persons = try #require(NetworkDocument(ofPeopleIn: relay))
    #expect(
      persons.nodes.map { $0.values[0] }
        == people.map { $0.group == "g0" ? .text("g0") : $0.group == "g3" ? .text("g3") : nil })
  }

  /// That g0 asked nobody who is withheld would be told of each of them: what could tell it is one with them.
  @Test func noughtsAreNotShown() throws {
    let groups = (0..<4).map { ParticipantGroup(id: "g\($0)") }
    let people = [4, 3, 2, 3].enumerated().flatMap { group, count in
      (0..<count).map { Participant(id: "p\(group)\($0)", group: groups[group].id) }
    }
    let relay = Relay(
      id: "r", groups: groups, participants: people,
      contributions: [
        .question("1", by: "p20", to: "p00"), .question("2", by: "p10", to: "p21"),
        .question("3", by: "p00", to: "p30"), .question("5", by: "p31", to: "p20"),
        .question("6", by: "p12", to: "p32"), .question("7", by: "p30", to: "p01"),
      ])
    #expect(NetworkDocument(ofGroupsIn: relay) == nil)
    let persons = try #require(NetworkDocument(ofPeopleIn: relay))
    #expect(persons.nodes.allSatisfy { $0.values[0] == nil })
  }

  /// Whatever a study holds, the documents are XML with as many nodes and edges, and weights sum to the
  /// contributions that have both ends.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func holdsEveryContribution(seed: UInt64) throws {
    for relay in try StudySamples.random(seed: seed).relays {
      let course = RelayCourse(of: relay)
      let joined = relay.contributions.indices.count { position in
        let kind = relay.contributions[position].kind
        let reader =
          course.recipients[position] ?? course.answered[position].flatMap { course.authors[$0] }
        return kind != .statement && course.writer(of: position) != nil && reader != nil
      }
      guard let network = NetworkDocument(ofPeopleIn: relay) else {
        #expect(joined == 0)
        continue
      }
      #expect(network.edges.reduce(0) { $0 + $1.weight } == joined)
      #expect(network.nodes.count == course.people.ids.count)
      for bytes in [network.graphML, network.gexf] {
        var reader = try XMLReader(bytes)
        var starts: [String: Int] = [:]
        while try reader.next() != .finished {
          if reader.event == .start { starts[reader.name, default: 0] += 1 }
        }
        #expect(starts["node"] == network.nodes.count)
        #expect(starts["edge"] == network.edges.count)
      }
    }
  }
}
