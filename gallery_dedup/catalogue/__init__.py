"""The models that the program knows: what each adds, where it is fetched, where it lies, and whether it is right."""
