"""The table of models, model packages and groups."""

REGISTRY_SCHEMA = """
CREATE TABLE IF NOT EXISTS resources (
    arn TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    model_package_group TEXT,
    version INTEGER,
    description TEXT NOT NULL,
    UNIQUE (model_package_group, version)
);
"""
