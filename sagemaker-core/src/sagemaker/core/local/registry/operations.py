"""The operations of boto3's SageMaker client on models, model packages, their groups, and tags."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from sagemaker.core.local.client_errors import client_error
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.request_check import check_request
from sagemaker.core.local.state.records import from_json, now, page, to_json
from sagemaker.core.local.state.tags import Tags

_MODEL = "model"
_PACKAGE = "model-package"
_GROUP = "model-package-group"

_PACKAGE_SUMMARY = (
    "ModelPackageName",
    "ModelPackageGroupName",
    "ModelPackageVersion",
    "ModelPackageArn",
    "ModelPackageDescription",
    "CreationTime",
    "ModelPackageStatus",
    "ModelApprovalStatus",
    "ModelLifeCycle",
    "ModelPackageRegistrationType",
)
_GROUP_SUMMARY = (
    "ModelPackageGroupName",
    "ModelPackageGroupArn",
    "ModelPackageGroupDescription",
    "CreationTime",
    "ModelPackageGroupStatus",
)

# Members of UpdateModelPackage that take the place of those of the same name.
_REPLACED = (
    "ModelApprovalStatus",
    "ApprovalDescription",
    "ModelPackageRegistrationType",
    "InferenceSpecification",
    "SourceUri",
    "ModelCard",
    "ModelLifeCycle",
)


class RegistryOperations:
    """Models, model packages and groups of a local control plane.

    Arguments and responses are those of the API; bad requests, taken names and missing resources raise
    ``botocore.exceptions.ClientError`` with the service's codes. What is created is ready at once.
    """

    def __init__(self, plane: LocalPlane) -> None:
        self.plane = plane

    # Models.

    def create_model(self, **request: Any) -> dict[str, Any]:
        """CreateModel."""
        check_request("CreateModel", request)
        arn = self.plane.arn(_MODEL, request["ModelName"])
        description = {**_described(request), "ModelArn": arn, "CreationTime": now()}
        try:
            self._insert(arn, _MODEL, description, request.get("Tags"))
        except sqlite3.IntegrityError as error:
            raise _invalid("CreateModel", f'Cannot create already existing model "{arn}".') from error
        return {"ModelArn": arn}

    def describe_model(self, **request: Any) -> dict[str, Any]:
        """DescribeModel."""
        check_request("DescribeModel", request)
        return self._model("DescribeModel", request["ModelName"])

    def list_models(self, **request: Any) -> dict[str, Any]:
        """ListModels."""
        check_request("ListModels", request)
        members = ("ModelName", "ModelArn", "CreationTime")
        models = (_select(model, members) for model in self._all(_MODEL))
        return page("ListModels", request, models, result="Models", name="ModelName", order="Descending")

    def delete_model(self, **request: Any) -> None:
        """DeleteModel."""
        check_request("DeleteModel", request)
        self._delete(self._model("DeleteModel", request["ModelName"])["ModelArn"])

    def _model(self, operation: str, name: str) -> dict[str, Any]:
        arn = self.plane.arn(_MODEL, name)
        return self._one(operation, arn, f'Could not find model "{arn}".')

    # Model packages.

    def create_model_package(self, **request: Any) -> dict[str, Any]:
        """CreateModelPackage: with a group its next version, otherwise a package with a name of its own."""
        operation = "CreateModelPackage"
        check_request(operation, request)
        group, name = request.get("ModelPackageGroupName"), request.get("ModelPackageName")
        if (group is None) == (name is None):
            raise _invalid(
                operation, "Exactly one of ModelPackageName and ModelPackageGroupName must be provided."
            )
        if group is None:
            return self._create_unversioned(request)
        group = group.rpartition("/")[2]
        self._group(operation, group)
        with self.plane.database.transaction() as connection:
            row = connection.execute(
                "SELECT coalesce(max(version), 0) + 1 FROM resources WHERE model_package_group = ?", (group,)
            ).fetchone()
            version: int = row[0]
            arn = self.plane.arn(_PACKAGE, f"{group}/{version}")
            description = {
                "ModelApprovalStatus": "PendingManualApproval",
                **self._package(request, arn),
                "ModelPackageName": f"{group}/{version}",
                "ModelPackageGroupName": group,
                "ModelPackageVersion": version,
            }
            connection.execute(
                "INSERT INTO resources VALUES (?, ?, ?, ?, ?)",
                (arn, _PACKAGE, group, version, to_json(description)),
            )
            Tags(self.plane.database).add(arn, request.get("Tags") or [])
        return {"ModelPackageArn": arn}

    def _create_unversioned(self, request: Mapping[str, Any]) -> dict[str, Any]:
        arn = self.plane.arn(_PACKAGE, request["ModelPackageName"])
        try:
            self._insert(arn, _PACKAGE, self._package(request, arn), request.get("Tags"))
        except sqlite3.IntegrityError as error:
            raise client_error(
                "CreateModelPackage", "ConflictException", f"ModelPackage {arn} already exists."
            ) from error
        return {"ModelPackageArn": arn}

    def _package(self, request: Mapping[str, Any], arn: str) -> dict[str, Any]:
        created = now()
        return {
            **_described(request),
            "ModelPackageArn": arn,
            "CreationTime": created,
            "LastModifiedTime": created,
            "ModelPackageStatus": "Completed",
            "ModelPackageStatusDetails": {"ValidationStatuses": [], "ImageScanStatuses": []},
        }

    def describe_model_package(self, **request: Any) -> dict[str, Any]:
        """DescribeModelPackage: by ARN, or by the name of a package without group."""
        check_request("DescribeModelPackage", request)
        return self._find_package("DescribeModelPackage", request["ModelPackageName"])

    def update_model_package(self, **request: Any) -> dict[str, Any]:
        """UpdateModelPackage: metadata is merged, other members are replaced."""
        check_request("UpdateModelPackage", request)
        arn = request["ModelPackageArn"]
        with self.plane.database.transaction() as connection:
            package = self._find_package("UpdateModelPackage", arn)
            package.update(_select(request, _REPLACED))
            _update_metadata(package, request)
            _append_specifications(package, request)
            package["LastModifiedTime"] = now()
            connection.execute("UPDATE resources SET description = ? WHERE arn = ?", (to_json(package), arn))
        return {"ModelPackageArn": arn}

    def list_model_packages(self, **request: Any) -> dict[str, Any]:
        """ListModelPackages: those of a group, or those without group unless ``ModelPackageType`` says else."""
        operation = "ListModelPackages"
        check_request(operation, request)
        group = request.get("ModelPackageGroupName")
        if group is not None:
            group = self._group(operation, group.rpartition("/")[2])["ModelPackageGroupName"]
        wanted = request.get("ModelPackageType", "Versioned" if group else "Unversioned")
        approval = request.get("ModelApprovalStatus")
        packages = (
            _select(package, _PACKAGE_SUMMARY)
            for package in self._all(_PACKAGE)
            if (group is None or package.get("ModelPackageGroupName") == group)
            and (wanted == "Both" or ("ModelPackageVersion" in package) == (wanted == "Versioned"))
            and (approval is None or package.get("ModelApprovalStatus") == approval)
        )
        return page(operation, request, packages, result="ModelPackageSummaryList", name="ModelPackageName")

    def delete_model_package(self, **request: Any) -> None:
        """DeleteModelPackage; the numbers of later versions stay."""
        check_request("DeleteModelPackage", request)
        package = self._find_package("DeleteModelPackage", request["ModelPackageName"])
        self._delete(package["ModelPackageArn"])

    def _find_package(self, operation: str, name_or_arn: str) -> dict[str, Any]:
        arn = name_or_arn if name_or_arn.startswith("arn:") else self.plane.arn(_PACKAGE, name_or_arn)
        return self._one(operation, arn, f"ModelPackage {arn} does not exist.")

    # Model package groups.

    def create_model_package_group(self, **request: Any) -> dict[str, Any]:
        """CreateModelPackageGroup."""
        check_request("CreateModelPackageGroup", request)
        arn = self.plane.arn(_GROUP, request["ModelPackageGroupName"])
        description = {
            **_described(request),
            "ModelPackageGroupArn": arn,
            "CreationTime": now(),
            "CreatedBy": {},
            "ModelPackageGroupStatus": "Completed",
        }
        try:
            self._insert(arn, _GROUP, description, request.get("Tags"))
        except sqlite3.IntegrityError as error:
            message = f"Model Package Group already exists: {arn}"
            raise _invalid("CreateModelPackageGroup", message) from error
        return {"ModelPackageGroupArn": arn}

    def ensure_model_package_group(self, name: str) -> str:
        """The ARN of a group, which is created where there is none, as pipelines do when they register."""
        from botocore.exceptions import ClientError

        arn = self.plane.arn(_GROUP, name)
        if self._description(arn) is None:
            try:
                self.create_model_package_group(ModelPackageGroupName=name)
            except ClientError:
                # Another step may have been faster; a name that is none has no description either.
                if self._description(arn) is None:
                    raise
        return arn

    def describe_model_package_group(self, **request: Any) -> dict[str, Any]:
        """DescribeModelPackageGroup."""
        check_request("DescribeModelPackageGroup", request)
        return self._group("DescribeModelPackageGroup", request["ModelPackageGroupName"].rpartition("/")[2])

    def list_model_package_groups(self, **request: Any) -> dict[str, Any]:
        """ListModelPackageGroups."""
        check_request("ListModelPackageGroups", request)
        groups = (_select(group, _GROUP_SUMMARY) for group in self._all(_GROUP))
        return page(
            "ListModelPackageGroups",
            request,
            groups,
            result="ModelPackageGroupSummaryList",
            name="ModelPackageGroupName",
        )

    def delete_model_package_group(self, **request: Any) -> None:
        """DeleteModelPackageGroup: refused while the group has model packages."""
        operation = "DeleteModelPackageGroup"
        check_request(operation, request)
        group = self._group(operation, request["ModelPackageGroupName"].rpartition("/")[2])
        arn = group["ModelPackageGroupArn"]
        with self.plane.database.transaction() as connection:
            held = connection.execute(
                "SELECT 1 FROM resources WHERE model_package_group = ? LIMIT 1",
                (group["ModelPackageGroupName"],),
            ).fetchone()
            if held is not None:
                raise client_error(
                    operation,
                    "ConflictException",
                    f"Model package group {arn} cannot be deleted while it has model packages.",
                )
            self._delete(arn)

    def _group(self, operation: str, name: str) -> dict[str, Any]:
        arn = self.plane.arn(_GROUP, name)
        return self._one(operation, arn, f"ModelPackageGroup {arn} does not exist.")

    # Tags.

    def add_tags(self, **request: Any) -> dict[str, Any]:
        """AddTags: tags with the same key are replaced."""
        check_request("AddTags", request)
        Tags(self.plane.database).add(request["ResourceArn"], request["Tags"])
        return {"Tags": request["Tags"]}

    def list_tags(self, **request: Any) -> dict[str, Any]:
        """ListTags: all at once."""
        check_request("ListTags", request)
        return {"Tags": Tags(self.plane.database).of(request["ResourceArn"])}

    def delete_tags(self, **request: Any) -> dict[str, Any]:
        """DeleteTags."""
        check_request("DeleteTags", request)
        Tags(self.plane.database).remove(request["ResourceArn"], request["TagKeys"])
        return {}

    # The table.

    def _insert(
        self, arn: str, kind: str, description: Mapping[str, Any], tags: list[dict[str, str]] | None
    ) -> None:
        with self.plane.database.transaction() as connection:
            connection.execute(
                "INSERT INTO resources VALUES (?, ?, NULL, NULL, ?)", (arn, kind, to_json(description))
            )
            Tags(self.plane.database).add(arn, tags or [])

    def _delete(self, arn: str) -> None:
        self.plane.database.connection.execute("DELETE FROM resources WHERE arn = ?", (arn,))
        Tags(self.plane.database).remove(arn)

    def _description(self, arn: str) -> dict[str, Any] | None:
        row = self.plane.database.connection.execute(
            "SELECT description FROM resources WHERE arn = ?", (arn,)
        ).fetchone()
        return None if row is None else from_json(row["description"])

    def _one(self, operation: str, arn: str, missing: str) -> dict[str, Any]:
        description = self._description(arn)
        if description is None:
            raise _invalid(operation, missing)
        return description

    def _all(self, kind: str) -> Iterator[dict[str, Any]]:
        rows = self.plane.database.connection.execute(
            "SELECT description FROM resources WHERE kind = ? ORDER BY rowid", (kind,)
        ).fetchall()
        return (from_json(row["description"]) for row in rows)


def _described(request: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a create request that its Describe gives back."""
    return {name: value for name, value in request.items() if name not in {"Tags", "ClientToken"}}


def _select(description: Mapping[str, Any], members: tuple[str, ...]) -> dict[str, Any]:
    return {name: description[name] for name in members if name in description}


def _update_metadata(package: dict[str, Any], request: Mapping[str, Any]) -> None:
    removed = request.get("CustomerMetadataPropertiesToRemove", ())
    merged = {
        **package.get("CustomerMetadataProperties", {}),
        **request.get("CustomerMetadataProperties", {}),
    }
    kept = {name: value for name, value in merged.items() if name not in removed}
    if kept or "CustomerMetadataProperties" in package:
        package["CustomerMetadataProperties"] = kept


def _append_specifications(package: dict[str, Any], request: Mapping[str, Any]) -> None:
    added = request.get("AdditionalInferenceSpecificationsToAdd")
    if added:
        member = "AdditionalInferenceSpecifications"
        package[member] = [*package.get(member, []), *added]


def _invalid(operation: str, message: str) -> Exception:
    return client_error(operation, "ValidationException", message)
