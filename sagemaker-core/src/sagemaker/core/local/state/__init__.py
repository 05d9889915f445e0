"""State on disk: the database with its tables, the object store, and the processes that own rows."""
