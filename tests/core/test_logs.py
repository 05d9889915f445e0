"""Logs of jobs in CloudWatch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagemaker.core.logs import ColorWrap, JobLogs, Position, argmin, log_stream, multi_stream_iter, some
from sagemaker.core.processing import logs_for_processing_job
from sagemaker.core.session import Session
from sagemaker.core.utils.logs import LogStreamHandler, MultiLogStreamHandler

GROUP = "/aws/sagemaker/TrainingJobs"


class Pages:
    """A CloudWatch Logs client whose streams are lists of pages."""

    def __init__(self, **streams):
        self.streams = streams
        self.asked = []

    def get_log_events(self, *, logStreamName, startTime, nextToken="0", **_):
        self.asked.append((logStreamName, nextToken))
        pages = self.streams[logStreamName]
        page = int(nextToken)
        events = (
            [event for event in pages[page] if event["timestamp"] >= startTime] if page < len(pages) else []
        )
        return {"events": events, "nextForwardToken": str(min(page + 1, len(pages)))}


def event(timestamp, message="m"):
    return {"timestamp": timestamp, "message": message}


def test_all_pages_of_a_stream_are_read_also_behind_an_empty_one():
    client = Pages(a=[[event(1)], [], [event(2), event(3)]])
    assert [item["timestamp"] for item in log_stream(client, GROUP, "a")] == [1, 2, 3]


def test_a_stream_is_read_from_a_position_on():
    client = Pages(a=[[event(1), event(2, "x"), event(2, "y")], [event(2, "z"), event(3)]])
    assert [item["message"] for item in log_stream(client, GROUP, "a", 2, 2)] == ["z", "m"]
    assert [item["message"] for item in log_stream(client, GROUP, "a", 2, 3)] == ["m"]


@given(st.lists(st.lists(st.integers(1, 9), max_size=6).map(sorted), min_size=1, max_size=4))
def test_streams_are_merged_by_time_and_no_event_is_lost(streams):
    client = Pages(**{str(index): [[event(time) for time in times]] for index, times in enumerate(streams)})
    merged = list(multi_stream_iter(client, GROUP, list(client.streams)))
    assert [item["timestamp"] for _, item in merged] == sorted(time for times in streams for time in times)
    for index, times in enumerate(streams):
        assert [item["timestamp"] for which, item in merged if which == index] == times


@given(st.lists(st.integers(1, 5), max_size=12).map(sorted), st.integers(0, 12))
def test_reading_goes_on_where_it_ended(times, cut):
    events = [event(time, str(number)) for number, time in enumerate(times)]
    position = Position(0, 0)
    for item in events[:cut]:
        position = position.after(item)
    rest = list(multi_stream_iter(Pages(a=[events]), GROUP, ["a"], {"a": position}))
    assert [item["message"] for _, item in rest] == [item["message"] for item in events[cut:]]


@pytest.fixture
def cloudwatch(aws):
    client = aws.client("logs")
    client.create_log_group(logGroupName=GROUP)
    return client


def put(client, stream, *events):
    client.put_log_events(
        logGroupName=GROUP,
        logStreamName=stream,
        logEvents=[{"timestamp": time, "message": message} for time, message in events],
    )


def now():
    import time

    return int(time.time() * 1000)


def test_the_log_of_a_job_is_read_bit_by_bit_over_all_its_instances(cloudwatch, capsys):
    start = now()
    logs = JobLogs(cloudwatch, GROUP, "job/")
    assert not logs.show()
    cloudwatch.create_log_stream(logGroupName=GROUP, logStreamName="job/algo-1")
    cloudwatch.create_log_stream(logGroupName=GROUP, logStreamName="other/algo-1")
    put(cloudwatch, "job/algo-1", (start, "one"), (start + 2, "three"))
    put(cloudwatch, "other/algo-1", (start, "not mine"))
    assert logs.show()
    cloudwatch.create_log_stream(logGroupName=GROUP, logStreamName="job/algo-2")
    put(cloudwatch, "job/algo-2", (start + 1, "\x1b[31mtwo\x1b[0m\x07"))
    put(cloudwatch, "job/algo-1", (start + 2, "four"))
    assert logs.show()
    assert not logs.show()
    assert capsys.readouterr().out == "one\nthree\ntwo\nfour\n"


def test_the_published_handlers_read_the_same(cloudwatch):
    start = now()
    for instance in (1, 2):
        cloudwatch.create_log_stream(logGroupName=GROUP, logStreamName=f"job/algo-{instance}")
        put(cloudwatch, f"job/algo-{instance}", (start + instance, f"from {instance}"))
    handler = MultiLogStreamHandler(GROUP, "job/", 2, cloudwatch)
    assert handler.ready()
    assert [(name, event["message"]) for name, event in handler.get_latest_log_events()] == [
        ("job/algo-1", "from 1"),
        ("job/algo-2", "from 2"),
    ]
    assert list(handler.get_latest_log_events()) == []
    one = LogStreamHandler(GROUP, "job/algo-2", 2, cloudwatch)
    assert [event["message"] for _, event in one.get_latest_log_events()] == ["from 2"]
    assert list(one.get_latest_log_events()) == []


def test_the_log_of_a_processing_job_is_shown(aws, capsys):
    group = "/aws/sagemaker/ProcessingJobs"
    client = aws.client("logs")
    client.create_log_group(logGroupName=group)
    client.create_log_stream(logGroupName=group, logStreamName="job/algo-1")
    client.put_log_events(
        logGroupName=group, logStreamName="job/algo-1", logEvents=[{"timestamp": now(), "message": "done"}]
    )
    logs_for_processing_job(Session(aws), "job")
    assert capsys.readouterr().out == "done\n"


def test_no_log_group_yet_is_no_error(aws):
    assert list(JobLogs(aws.client("logs"), "/aws/sagemaker/ProcessingJobs", "job/").read()) == []


def test_lines_are_coloured_only_where_colours_are_shown(capsys):
    ColorWrap()(1, "plain")
    ColorWrap(force=True)(0, "coloured")
    ColorWrap(force=True)(5, "again the first colour")
    assert capsys.readouterr().out.splitlines() == [
        "plain",
        "\x1b[34mcoloured\x1b[0m",
        "\x1b[34magain the first colour\x1b[0m",
    ]


def test_argmin_and_some():
    assert argmin(["ccc", "a", "b"], len) == 1
    assert argmin([], len) is None
    assert some([None, 0])
    assert not some([None, None])
