"""What users of other systems bring along: their interfaces, requests and answers, served by this program."""
