"""The operations of the API on models, model packages, their groups, and tags."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from sagemaker.core.local.paging import matching, page, select
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.service_errors import client_error, invalid, refuse_invalid
from sagemaker.core.local.state.clock import now
from sagemaker.core.local.state.resource_table import ResourceTable

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

# The members of UpdateModelPackage that replace the members of the same name.
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

    Arguments and responses are those of the API. Invalid requests, names in use and missing resources raise
    ``botocore.exceptions.ClientError`` with the service's codes. A new resource is ready at once.

    Args:
        plane: the control plane: its database holds the resources, its ``arn`` names them.
    """

    def __init__(self, plane: LocalPlane) -> None:
        self.plane = plane
        self._table = ResourceTable(plane.database)

    # Models.

    def create_model(self, **request: Any) -> dict[str, Any]:
        refuse_invalid("CreateModel", request)
        arn = self.plane.arn(_MODEL, request["ModelName"])
        description = {**_described(request), "ModelArn": arn, "CreationTime": now()}
        try:
            self._insert(arn, _MODEL, description, request.get("Tags"))
        except sqlite3.IntegrityError as error:
            raise invalid("CreateModel", f'Cannot create already existing model "{arn}".') from error
        return {"ModelArn": arn}

    def describe_model(self, **request: Any) -> dict[str, Any]:
        refuse_invalid("DescribeModel", request)
        return self._model("DescribeModel", request["ModelName"])

    def list_models(self, **request: Any) -> dict[str, Any]:
        refuse_invalid("ListModels", request)
        members = ("ModelName", "ModelArn", "CreationTime")
        models = (select(model, members) for model in self._table.all(_MODEL))
        found = matching(request, models, name="ModelName", order="Descending")
        return page("ListModels", request, "Models", found, dict)

    def delete_model(self, **request: Any) -> None:
        refuse_invalid("DeleteModel", request)
        self._table.delete(self._model("DeleteModel", request["ModelName"])["ModelArn"])

    def _model(self, operation: str, name: str) -> dict[str, Any]:
        arn = self.plane.arn(_MODEL, name)
        return self._one(operation, arn, f'Could not find model "{arn}".')

    # Model packages.

    def create_model_package(self, **request: Any) -> dict[str, Any]:
        """CreateModelPackage: the next version in a group, or a package with its own name and without a group."""
        operation = "CreateModelPackage"
        refuse_invalid(operation, request)
        group, name = request.get("ModelPackageGroupName"), request.get("ModelPackageName")
        if (group is None) == (name is None):
            raise invalid(
                operation, "Exactly one of ModelPackageName and ModelPackageGroupName must be provided."
            )
        if group is None:
            return self._create_unversioned(request)
        group = group.rpartition("/")[2]
        self._group(operation, group)
        with self.plane.database.transaction():
            version = self._table.last_version(group) + 1
            arn = self.plane.arn(_PACKAGE, f"{group}/{version}")
            description = {
                "ModelApprovalStatus": "PendingManualApproval",
                **self._package(request, arn),
                "ModelPackageName": f"{group}/{version}",
                "ModelPackageGroupName": group,
                "ModelPackageVersion": version,
            }
            self._table.add(
                arn, _PACKAGE, description, request.get("Tags") or [], group=group, version=version
            )
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
        """DescribeModelPackage: by ARN, or by the name of a package without a group."""
        refuse_invalid("DescribeModelPackage", request)
        return self._find_package("DescribeModelPackage", request["ModelPackageName"])

    def update_model_package(self, **request: Any) -> dict[str, Any]:
        """UpdateModelPackage: merge the metadata, replace other members."""
        refuse_invalid("UpdateModelPackage", request)
        arn = request["ModelPackageArn"]
        with self.plane.database.transaction():
            package = self._find_package("UpdateModelPackage", arn)
            package.update(select(request, _REPLACED))
            _update_metadata(package, request)
            _append_specifications(package, request)
            package["LastModifiedTime"] = now()
            self._table.update(arn, package)
        return {"ModelPackageArn": arn}

    def list_model_packages(self, **request: Any) -> dict[str, Any]:
        """ListModelPackages: the packages of a group; without a group those of ``ModelPackageType``.

        By default that is ``Unversioned``: packages without a group.
        """
        operation = "ListModelPackages"
        refuse_invalid(operation, request)
        group = request.get("ModelPackageGroupName")
        if group is not None:
            group = self._group(operation, group.rpartition("/")[2])["ModelPackageGroupName"]
        wanted = request.get("ModelPackageType", "Versioned" if group else "Unversioned")
        approval = request.get("ModelApprovalStatus")
        packages = (
            select(package, _PACKAGE_SUMMARY)
            for package in self._table.all(_PACKAGE)
            if (group is None or package.get("ModelPackageGroupName") == group)
            and (wanted == "Both" or ("ModelPackageVersion" in package) == (wanted == "Versioned"))
            and (approval is None or package.get("ModelApprovalStatus") == approval)
        )
        found = matching(request, packages, name="ModelPackageName")
        return page(operation, request, "ModelPackageSummaryList", found, dict)

    def delete_model_package(self, **request: Any) -> None:
        """DeleteModelPackage: later versions keep their numbers."""
        refuse_invalid("DeleteModelPackage", request)
        package = self._find_package("DeleteModelPackage", request["ModelPackageName"])
        self._table.delete(package["ModelPackageArn"])

    def _find_package(self, operation: str, name_or_arn: str) -> dict[str, Any]:
        arn = name_or_arn if name_or_arn.startswith("arn:") else self.plane.arn(_PACKAGE, name_or_arn)
        return self._one(operation, arn, f"ModelPackage {arn} does not exist.")

    # Model package groups.

    def create_model_package_group(self, **request: Any) -> dict[str, Any]:
        refuse_invalid("CreateModelPackageGroup", request)
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
            raise invalid("CreateModelPackageGroup", message) from error
        return {"ModelPackageGroupArn": arn}

    def ensure_model_package_group(self, name: str) -> str:
        """Return the ARN of a group; create the group if it does not exist, as steps that register a model do."""
        from botocore.exceptions import ClientError

        arn = self.plane.arn(_GROUP, name)
        if self._table.find(arn) is None:
            try:
                self.create_model_package_group(ModelPackageGroupName=name)
            except ClientError:
                # Another step may have created the group meanwhile. An invalid name stays an error.
                if self._table.find(arn) is None:
                    raise
        return arn

    def describe_model_package_group(self, **request: Any) -> dict[str, Any]:
        refuse_invalid("DescribeModelPackageGroup", request)
        return self._group("DescribeModelPackageGroup", request["ModelPackageGroupName"].rpartition("/")[2])

    def list_model_package_groups(self, **request: Any) -> dict[str, Any]:
        refuse_invalid("ListModelPackageGroups", request)
        groups = (select(group, _GROUP_SUMMARY) for group in self._table.all(_GROUP))
        found = matching(request, groups, name="ModelPackageGroupName")
        return page("ListModelPackageGroups", request, "ModelPackageGroupSummaryList", found, dict)

    def delete_model_package_group(self, **request: Any) -> None:
        """DeleteModelPackageGroup: refused while the group has model packages."""
        operation = "DeleteModelPackageGroup"
        refuse_invalid(operation, request)
        group = self._group(operation, request["ModelPackageGroupName"].rpartition("/")[2])
        arn = group["ModelPackageGroupArn"]
        with self.plane.database.transaction():
            if self._table.last_version(group["ModelPackageGroupName"]):
                raise client_error(
                    operation,
                    "ConflictException",
                    f"Model package group {arn} cannot be deleted while it has model packages.",
                )
            self._table.delete(arn)

    def _group(self, operation: str, name: str) -> dict[str, Any]:
        arn = self.plane.arn(_GROUP, name)
        return self._one(operation, arn, f"ModelPackageGroup {arn} does not exist.")

    # Tags.

    def add_tags(self, **request: Any) -> dict[str, Any]:
        """AddTags: they replace tags with the same keys."""
        refuse_invalid("AddTags", request)
        self._table.tags.add(request["ResourceArn"], request["Tags"])
        return {"Tags": request["Tags"]}

    def list_tags(self, **request: Any) -> dict[str, Any]:
        """ListTags: all tags on one page."""
        refuse_invalid("ListTags", request)
        return {"Tags": self._table.tags.of(request["ResourceArn"])}

    def delete_tags(self, **request: Any) -> dict[str, Any]:
        refuse_invalid("DeleteTags", request)
        self._table.tags.remove(request["ResourceArn"], request["TagKeys"])
        return {}

    def _insert(
        self, arn: str, kind: str, description: Mapping[str, Any], tags: list[dict[str, str]] | None
    ) -> None:
        with self.plane.database.transaction():
            self._table.add(arn, kind, description, tags or [])

    def _one(self, operation: str, arn: str, missing: str) -> dict[str, Any]:
        description = self._table.find(arn)
        if description is None:
            raise invalid(operation, missing)
        return description


def _described(request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members of a create request that are part of the description."""
    return {name: value for name, value in request.items() if name not in {"Tags", "ClientToken"}}


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
