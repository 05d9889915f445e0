"""Clients of SageMaker's services as one object for the process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    import boto3
    from botocore.config import Config


class SingletonMeta(type):
    """A metaclass of classes with a single instance."""

    _instances: ClassVar[dict[type, Any]] = {}

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        """Return the instance, which the first call creates with its arguments."""
        if cls not in SingletonMeta._instances:
            SingletonMeta._instances[cls] = super().__call__(*args, **kwargs)
        return SingletonMeta._instances[cls]


class _OnePerIdentity(type):
    """A metaclass of classes with one instance for equal arguments; without arguments, the latest."""

    def __call__(cls: Any, session: Any = None, region_name: str | None = None, config: Any = None) -> Any:
        key = (session, region_name, config)
        if key == (None, None, None) and cls._last is not None:
            return cls._last
        if key not in cls._made:
            cls._made[key] = super().__call__(session, region_name, config)
        cls._last = cls._made[key]
        return cls._last


class SageMakerClient(metaclass=_OnePerIdentity):
    """The clients of SageMaker's services, of one boto3 session in one region.

    Args:
        session: signs the calls; one from the environment by default.
        region_name: instead of the session's region.
        config: of the clients.
    """

    _made: ClassVar[dict[Any, Any]] = {}
    _last: ClassVar[Any] = None

    def __init__(
        self,
        session: boto3.Session | None = None,
        region_name: str | None = None,
        config: Config | None = None,
    ) -> None:
        import boto3
        from botocore.config import Config

        self.session = session or boto3.Session(region_name=region_name)
        self.region_name = region_name or self.session.region_name
        self.config = config or Config()
        self.sagemaker_client = self._client("sagemaker")
        self.sagemaker_runtime_client = self._client("sagemaker-runtime")
        self.sagemaker_featurestore_runtime_client = self._client("sagemaker-featurestore-runtime")
        self.sagemaker_metrics_client = self._client("sagemaker-metrics")

    def get_client(self, service_name: str) -> Any:
        """Return the client of one of the services, by boto3's name.

        Raises:
            AttributeError: it is not a service of SageMaker.
        """
        return getattr(self, f"{service_name.replace('-', '_')}_client")

    @classmethod
    def reset(cls) -> None:
        """Forget all instances; the next call creates a new one."""
        cls._made.clear()
        cls._last = None

    def _client(self, service: str) -> Any:
        session: Any = self.session
        return session.client(service, region_name=self.region_name, config=self.config)
