"""Leaves out of Rasa's process what this assistant never uses; half of Rasa's start is importing TensorFlow.

The modules below are replaced by stand-ins before Rasa is imported. A stand-in can be imported and its classes can be
named, as Rasa's own modules do; whoever makes an object of one gets ``LeftOut``, which says why. A configuration
that names a component of theirs runs on the whole of Rasa: see ``leave_out``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import yaml

LIBRARIES = frozenset({"tensorflow", "torch", "jax", "mxnet", "cupy"})
MODULES = frozenset(
    {
        "rasa.core.policies.ted_policy",
        "rasa.core.policies.unexpected_intent_policy",
        "rasa.core.test",
        "rasa.engine.recipes.default_components",
        "rasa.nlu.classifiers.diet_classifier",
        "rasa.nlu.selectors.response_selector",
        "rasa.nlu.test",
        "rasa.utils.tensorflow.callback",
        "rasa.utils.tensorflow.data_generator",
    }
)
OWN_POLICIES = frozenset({"RulePolicy", "MemoizationPolicy", "AugmentedMemoizationPolicy"})


class LeftOut(RuntimeError):
    """Something was used that this process does without."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is left out of this process, as config.yml named no component that needs it (bot/lean.py)."
        )


class _StandIns(MetaPathFinder, Loader):
    """Finds stand-ins for the modules, and no library at all, so that its users do without it."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name in LIBRARIES:
            raise ModuleNotFoundError(f"{name} is left out of this process.", name=name)
        return ModuleSpec(name, self) if name in MODULES else None

    def create_module(self, spec: ModuleSpec) -> None:
        """A plain module will do."""

    def exec_module(self, module: ModuleType) -> None:
        """Let every name in the module be a class that cannot be used."""

        def stand_in(name: str) -> type:
            if name.startswith("__"):
                raise AttributeError(name)
            return _unusable(f"{module.__name__}.{name}")

        module.__getattr__ = stand_in  # type: ignore[method-assign]  # a module's own, PEP 562


def leave_out(config: Path) -> bool:
    """Leave out what no component of this configuration needs; False, and nothing is, if one may need it."""
    needs_nothing = only_own_components(yaml.safe_load(config.read_text(encoding="utf-8")))
    if needs_nothing and not any(isinstance(finder, _StandIns) for finder in sys.meta_path):
        sys.meta_path.insert(0, _StandIns())
        _register_policies()
    return needs_nothing


def only_own_components(config: dict[str, Any]) -> bool:
    """Whether each component is one of ours and each policy one that learns nothing but rules."""
    pipeline = [each["name"] for each in config.get("pipeline") or []]
    policies = [each["name"] for each in config.get("policies") or []]
    return all(name.startswith("bot.") for name in pipeline) and OWN_POLICIES.issuperset(policies)


def _register_policies() -> None:
    """Rasa finds a policy by its name once its module was imported."""
    import rasa.core.policies.rule_policy  # noqa: F401  # importing it registers it


def _unusable(name: str) -> type:
    def refuse(*_args: object, **_more: object) -> NoReturn:
        raise LeftOut(name)

    return type(name.rpartition(".")[2], (), {"__new__": refuse})
