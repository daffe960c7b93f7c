/// Two relays in English: leaders and schools.
///
/// Some questions have been sorted by a person already.
let surveyExport = """
  [
    {"number": 1, "group": "leaders", "from": "p1", "to": "p2", "asked": "2026-03-02T08:00:00Z",
     "question": "Who carries the budget when budgets fall?",
     "answer": "The one who asks for it last.", "theme": "money"},
    {"number": 2, "group": "leaders", "from": "p2", "to": "p3", "asked": "2026-03-02T08:10:00Z",
     "question": "What would you cut from the budget?",
     "answer": "The meetings about the budget.", "theme": "money"},
    {"number": 3, "group": "leaders", "from": "p3", "to": "p4", "asked": "2026-03-02T08:20:00Z",
     "question": "Do you trust me with the money?",
     "answer": "I trust you with mine.", "theme": "money"},
    {"number": 4, "group": "leaders", "from": "p4", "to": "p1", "asked": "2026-03-02T08:30:00Z",
     "question": "When did a citizen last thank you?",
     "answer": "On Tuesday, by mistake.", "theme": "citizens"},
    {"number": 5, "group": "leaders", "from": "p1", "to": "p3", "asked": "2026-03-02T08:40:00Z",
     "question": "Who pays if the budget breaks?",
     "answer": "Next year’s budget.", "theme": null},
    {"number": 6, "group": "schools", "from": "s1", "to": "s2", "asked": "2026-03-02T09:00:00Z",
     "question": "What do the children see of us?",
     "answer": "The door of the office.", "theme": "citizens"},
    {"number": 7, "group": "schools", "from": "s2", "to": "s3", "asked": "2026-03-02T09:10:00Z",
     "question": "Which parents do we never hear?",
     "answer": "Those who work at night.", "theme": "citizens"},
    {"number": 8, "group": "schools", "from": "s3", "to": "s1", "asked": "2026-03-02T09:20:00Z",
     "question": "Whom do citizens call when the school is closed?",
     "answer": null, "theme": null},
    {"number": 9, "group": "schools", "from": "s1", "to": "s3", "asked": "2026-03-02T09:30:00Z",
     "question": "What does a new budget change for the children?",
     "answer": "The price of the milk.", "theme": "money"}
  ]
  """
