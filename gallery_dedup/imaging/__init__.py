"""Pictures: which files are some, and their pixels, bounded and upright."""
