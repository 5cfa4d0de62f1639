"""From vectors to relations and groups: candidates -> evidence -> relation -> pairs -> groups."""
