"""Two databases: the cache, which may be thrown away, and the ledger, which may not."""
