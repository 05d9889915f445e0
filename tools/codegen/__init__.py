"""Files of the SDK that are generated from botocore's service models.

    python -m tools.codegen            write them
    python -m tools.codegen --check    fail when one is not what the models give

Each generator is a module with one function ``files()``, which returns the text of each file that it owns.
"""
