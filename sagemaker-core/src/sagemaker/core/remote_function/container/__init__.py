"""The program of a remote function's job. It is shipped with the job and needs only the standard library.

The client also uses `data_format`, `invoke` and `unpickling`, so that both sides agree on the format. All modules
run on Python 3.8 and later.
"""
