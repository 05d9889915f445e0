"""Resources of several sessions in one process: every call is signed by the session that its resource has."""

from __future__ import annotations

import json
import random
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
import pytest

from sagemaker.core import shapes
from sagemaker.core.resources import Endpoint, EndpointConfig, Model, TrainingJob
from sagemaker.core.session import Session

SCOPE = re.compile(r"Credential=(?P<key>\w+)/\d+/(?P<region>[\w-]+)/(?P<service>[\w-]+)/aws4_request")


class Service(BaseHTTPRequestHandler):
    """Answers every operation, and keeps whose signature was on what."""

    seen: list[tuple[str, str, str]]

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        scope = SCOPE.search(self.headers["Authorization"])
        operation = self.headers.get("X-Amz-Target", "").partition(".")[2]
        asked = json.loads(body) if operation else {}
        self.seen.append((scope["key"], scope["region"], self.path + body.decode()))
        answer = json.dumps(self.answer(operation, asked)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/x-amz-json-1.1")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    @staticmethod
    def answer(operation, asked):
        if operation.startswith("List"):
            name = asked["NameContains"]
            return {"Models": [{"ModelName": name, "ModelArn": "a", "CreationTime": 1}]}
        status = {
            f"{kind}Status": done for kind, done in (("TrainingJob", "Completed"), ("Endpoint", "InService"))
        }
        config = {"EndpointConfigName": asked["EndpointName"]} if "EndpointName" in asked else {}
        return {**config, **asked, **status, "CreationTime": 1}

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def service(monkeypatch, no_aws):
    Service.seen = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{server.server_port}")
    # What the process itself would sign with: nothing may.
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ambient")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "ambient")
    yield Service
    server.shutdown()
    thread.join()
    server.server_close()


def training_job(session, name):
    job = TrainingJob.get(name, session=session)
    job.refresh().stop()
    job.wait(poll=0)


def model(session, name):
    container = shapes.ContainerDefinition(image="i")
    Model.create(name, primary_container=container, session=session).delete()


def models(session, name):
    assert [found.model_name for found in Model.get_all(name_contains=name, session=session)] == [name]


def endpoint(session, name):
    variants = [shapes.ProductionVariant(variant_name="v")]
    config = EndpointConfig.create(name, variants, session=session)
    made = Endpoint.create(name, config, session=session)
    made.wait_for_status("InService", poll=0)
    made.update()
    made.invoke(body=name.encode())


CALLS = [training_job, model, models, endpoint]


@pytest.mark.parametrize("of_boto", [True, False])
def test_every_signature_belongs_to_its_session(service, of_boto):
    owners = {"KEYA": "us-east-1", "KEYB": "eu-west-1"}
    sessions = {}
    for key, region in owners.items():
        boto = boto3.Session(key, "secret", region_name=region)
        sessions[key] = boto if of_boto else Session(boto)
    rounds = 4 if of_boto else 9
    work = [(call, key, f"{key}-{n}") for n in range(rounds) for call in CALLS for key in owners]
    random.Random(7).shuffle(work)
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(call, sessions[key], name) for call, key, name in work]:
            done.result()
    assert len(service.seen) >= (300 if not of_boto else 100)
    for key, region, request in service.seen:
        assert owners[key] == region
        assert set(re.findall(r"KEY[AB]", request)) == {key}


def test_a_region_goes_with_the_session_of_its_call(service):
    boto = boto3.Session("KEYA", "secret", region_name="us-east-1")
    job = TrainingJob.get("job", session=boto, region="ap-south-1")
    job.refresh()
    TrainingJob.get("job", session=Session(boto), region="eu-north-1")
    assert [region for _, region, _ in service.seen] == ["ap-south-1", "ap-south-1", "eu-north-1"]


def test_without_a_session_the_environment_signs(service):
    TrainingJob.get("job", region="us-west-1").refresh()
    assert {(key, region) for key, region, _ in service.seen} == {("ambient", "us-west-1")}
