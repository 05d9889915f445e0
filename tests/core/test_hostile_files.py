"""Files and texts that other programs wrote: refused with a reason, and without control codes."""

import io
import os
import tarfile

import pytest

from sagemaker.core.config.config import load_sagemaker_config
from sagemaker.core.exceptions import AssetError, ConfigurationError, FailedStatusError
from sagemaker.core.session import Session
from sagemaker.core.staging.archives import repack_model
from sagemaker.core.staging.assets import TreeAsset


def test_a_file_name_that_is_not_utf8_is_named(tmp_path):
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "w"):  # noqa: PTH123 - a name of bytes
        pass
    with pytest.raises(AssetError, match=r"caf\\udce9\.txt' is not UTF-8"):
        TreeAsset(tmp_path).digest()


@pytest.mark.parametrize("control", ["\x1b[31m", "\x1b]0;title\x07", "\x9b2J", "\r"])
def test_failures_are_shown_without_control_codes(control):
    assert "beforeafter" in str(FailedStatusError("Job", "Failed", f"before{control}after"))


def test_aliases_do_not_make_a_defaults_file_large(tmp_path):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    path = tmp_path / "config.yaml"
    path.write_text("\n".join(lines))
    with pytest.raises(ConfigurationError, match="with its aliases") as caught:
        load_sagemaker_config([str(path)])
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    "links", [[("a", "../../x")], [("a", "/etc/passwd")], [("d", "s/t"), ("b", "d/../../x")]]
)
def test_repacking_refuses_links_that_lead_out(tmp_path, links):
    model, script = tmp_path / "model.tar.gz", tmp_path / "inference.py"
    script.write_text("")
    with tarfile.open(model, "w:gz") as archive:
        for name, target in links:
            member = tarfile.TarInfo(name)
            member.type, member.linkname = tarfile.SYMTYPE, target
            archive.addfile(member)
        archive.addfile(tarfile.TarInfo("weights"), io.BytesIO())
    with pytest.raises((AssetError, tarfile.FilterError)):
        repack_model(
            str(script),
            None,
            None,
            f"file://{model}",
            f"file://{tmp_path / 'new.tar.gz'}",
            Session(region="us-west-2"),
        )
    assert not (tmp_path / "new.tar.gz").exists()
