"""Moving files to the trash and back, never without a line in the journal."""
