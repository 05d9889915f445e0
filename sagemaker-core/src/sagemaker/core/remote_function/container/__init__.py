"""The program of a remote function's job: shipped with the job, made of the standard library alone.

`data_format` and `unpickling` are the two modules that the client uses too: what one side writes, the
other reads. Everything here runs on Python 3.8 and later.
"""
