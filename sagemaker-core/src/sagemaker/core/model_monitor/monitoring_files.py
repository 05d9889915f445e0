"""The JSON files that baselining and monitoring jobs write: statistics, constraints, violations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests.names import unique_name_from_base
from sagemaker.core.session import Session
from sagemaker.core.staging import transfer
from sagemaker.core.staging.places import monitoring_file

if TYPE_CHECKING:
    from typing_extensions import Self


class ModelMonitoringFile:
    """A JSON document in S3.

    Args:
        body_dict: the document.
        file_s3_uri: the S3 URI of the document.
        kms_key: the key that encrypts the document when it is saved.
        sagemaker_session: the session that reads and writes the document; a new `Session` by default.
    """

    # The name in S3 of a file that is created without a name.
    default_name: ClassVar[str] = "file.json"

    def __init__(
        self,
        body_dict: dict[str, Any],
        file_s3_uri: str,
        kms_key: str | None,
        sagemaker_session: Session | None,
    ) -> None:
        self.body_dict = body_dict
        self.file_s3_uri = file_s3_uri
        self.kms_key = kms_key
        self.session = sagemaker_session or Session()

    def save(self, new_save_location_s3_uri: str | None = None) -> str:
        """Write the document to S3.

        Args:
            new_save_location_s3_uri: a new S3 URI, which replaces the present one.

        Returns:
            The S3 URI of the document.
        """
        if new_save_location_s3_uri is not None:
            self.file_s3_uri = new_save_location_s3_uri
        return transfer.put_text(
            self.session.s3_client, self.file_s3_uri, json.dumps(self.body_dict), self.kms_key
        )

    @classmethod
    def _make(cls, body: Any, uri: str, kms_key: str | None, session: Session | None) -> Self:
        if not isinstance(body, dict):
            raise ValidationError(f"{uri or cls.__name__} is not a JSON object but a {type(body).__name__}.")
        return cls(body, uri, kms_key, session)

    @classmethod
    def _from_s3(cls, uri: str, kms_key: str | None, session: Session | None) -> Self:
        used = session or Session()
        text = transfer.read_bytes(used.s3_client, uri).decode("utf-8")
        return cls._make(_parsed(text, uri), uri, kms_key, used)

    @classmethod
    def _from_text(
        cls, text: str, kms_key: str | None, file_name: str | None, session: Session | None
    ) -> Self:
        used = session or Session()
        body = _parsed(text, file_name or cls.__name__)
        folder = unique_name_from_base("monitoring")
        uri = monitoring_file(used.staging_root(ask_aws=True), folder, file_name or cls.default_name)
        # Refuse a wrong document before it is uploaded.
        document = cls._make(body, uri, kms_key, used)
        transfer.put_text(used.s3_client, uri, text, kms_key)
        return document

    @classmethod
    def _from_file(cls, path: str, kms_key: str | None, session: Session | None) -> Self:
        file = Path(path)
        return cls._from_text(file.read_text(encoding="utf-8"), kms_key, file.name, session)


class Statistics(ModelMonitoringFile):
    """Statistics of a data set.

    Arguments not listed here are those of `ModelMonitoringFile`.

    Args:
        statistics_file_s3_uri: the S3 URI of the statistics.
    """

    default_name: ClassVar[str] = "statistics.json"

    def __init__(
        self,
        body_dict: dict[str, Any],
        statistics_file_s3_uri: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> None:
        super().__init__(body_dict, statistics_file_s3_uri, kms_key, sagemaker_session)

    @classmethod
    def from_s3_uri(
        cls, statistics_file_s3_uri: str, kms_key: str | None = None, sagemaker_session: Session | None = None
    ) -> Self:
        """Read the document from S3.

        Raises:
            ValidationError: the content is not a JSON object (a `ValueError`).
        """
        return cls._from_s3(statistics_file_s3_uri, kms_key, sagemaker_session)

    @classmethod
    def from_string(
        cls,
        statistics_file_string: str,
        kms_key: str | None = None,
        file_name: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Make the document from JSON text, and upload it below the session's bucket and prefix."""
        return cls._from_text(statistics_file_string, kms_key, file_name, sagemaker_session)

    @classmethod
    def from_file_path(
        cls,
        statistics_file_path: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Make the document from a local file, and upload it below the session's bucket and prefix."""
        return cls._from_file(statistics_file_path, kms_key, sagemaker_session)


class Constraints(ModelMonitoringFile):
    """The constraints that data or a model must satisfy.

    Arguments not listed here are those of `ModelMonitoringFile`.

    Args:
        constraints_file_s3_uri: the S3 URI of the constraints.
    """

    default_name: ClassVar[str] = "constraints.json"

    def __init__(
        self,
        body_dict: dict[str, Any],
        constraints_file_s3_uri: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> None:
        super().__init__(body_dict, constraints_file_s3_uri, kms_key, sagemaker_session)

    @classmethod
    def from_s3_uri(
        cls,
        constraints_file_s3_uri: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Read the document from S3.

        Raises:
            ValidationError: the content is not a JSON object (a `ValueError`).
        """
        return cls._from_s3(constraints_file_s3_uri, kms_key, sagemaker_session)

    @classmethod
    def from_string(
        cls,
        constraints_file_string: str,
        kms_key: str | None = None,
        file_name: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Make the document from JSON text, and upload it below the session's bucket and prefix."""
        return cls._from_text(constraints_file_string, kms_key, file_name, sagemaker_session)

    @classmethod
    def from_file_path(
        cls,
        constraints_file_path: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Make the document from a local file, and upload it below the session's bucket and prefix."""
        return cls._from_file(constraints_file_path, kms_key, sagemaker_session)

    def set_monitoring(self, enable_monitoring: bool, feature_name: str | None = None) -> None:
        """Turn monitoring on or off in the document; call `save` to write it to S3.

        Args:
            enable_monitoring: whether constraints are evaluated.
            feature_name: the feature to change; None changes the whole document.

        Raises:
            ValidationError: the document does not have the feature (a `ValueError`).
        """
        setting = "Enabled" if enable_monitoring else "Disabled"
        if feature_name is None:
            self.body_dict.setdefault("monitoring_config", {})["evaluate_constraints"] = setting
            return
        features = {feature["name"]: feature for feature in self.body_dict.get("features", ())}
        if feature_name not in features:
            raise ValidationError(
                f"{self.file_s3_uri} has no feature {feature_name!r}, only {', '.join(features) or 'none'}."
            )
        overrides = features[feature_name].setdefault("string_constraints", {})
        overrides.setdefault("monitoring_config_overrides", {})["evaluate_constraints"] = setting


class ConstraintViolations(ModelMonitoringFile):
    """The violations of constraints by data or a model.

    Arguments not listed here are those of `ModelMonitoringFile`.

    Args:
        constraint_violations_file_s3_uri: the S3 URI of the violations.
    """

    default_name: ClassVar[str] = "constraint_violations.json"

    def __init__(
        self,
        body_dict: dict[str, Any],
        constraint_violations_file_s3_uri: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> None:
        super().__init__(body_dict, constraint_violations_file_s3_uri, kms_key, sagemaker_session)

    @classmethod
    def from_s3_uri(
        cls,
        constraint_violations_file_s3_uri: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Read the document from S3.

        Raises:
            ValidationError: the content is not a JSON object (a `ValueError`).
        """
        return cls._from_s3(constraint_violations_file_s3_uri, kms_key, sagemaker_session)

    @classmethod
    def from_string(
        cls,
        constraint_violations_file_string: str,
        kms_key: str | None = None,
        file_name: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Make the document from JSON text, and upload it below the session's bucket and prefix."""
        return cls._from_text(constraint_violations_file_string, kms_key, file_name, sagemaker_session)

    @classmethod
    def from_file_path(
        cls,
        constraint_violations_file_path: str,
        kms_key: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> Self:
        """Make the document from a local file, and upload it below the session's bucket and prefix."""
        return cls._from_file(constraint_violations_file_path, kms_key, sagemaker_session)


def file_uri(file: ModelMonitoringFile | str | None) -> str | None:
    """Return the S3 URI of a file; a string is returned unchanged."""
    return file.file_s3_uri if isinstance(file, ModelMonitoringFile) else file


def _parsed(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ValidationError(f"{place} is not JSON: {error}.") from error
