"""YAML files as they are, safely read; keys that stand twice are a fault, not a riddle."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from precheck.adapters.programme_faults import Faults

_BOOLEAN = "tag:yaml.org,2002:bool"
_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]  # the C loader is there only where libyaml is
    """The safe loader, with an eye on keys that stand twice or are taken for yes and no."""

    doubts: list[tuple[str, str, str]]  # key, problem, remedy


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[Hashable, Any]:
    seen: set[str] = set()
    for key_node, _ in node.value:
        key, line = key_node.value, key_node.start_mark.line + 1
        if key in seen:
            loader.doubts.append((str(key), f"stands twice (again in line {line})", "keep one"))
        if key_node.tag == _BOOLEAN:
            problem = f"YAML takes {key!r} in line {line} for true or false"
            loader.doubts.append((str(key), problem, "quote it"))
        seen.add(key)
    mapping: dict[Hashable, Any] = yaml.SafeLoader.construct_mapping(loader, node, deep=True)
    return mapping


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read_yaml(path: Path, faults: Faults) -> dict[str, Any]:
    """The mapping that a file holds; empty, with a fault noted, where it cannot be read."""
    file = path.relative_to(faults.folder).as_posix()
    try:
        content = _load(path, file, faults)
    except FileNotFoundError:
        faults.note(file, "-", "the file is missing", "put it back")
        return {}
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        faults.note(file, "-", f"not readable as YAML ({_oneline(fault)})", "correct the syntax")
        return {}
    if not isinstance(content, dict):
        faults.note(file, "-", "not a mapping of keys", "write it as `key: value`")
        return {}
    return content


def _load(path: Path, file: str, faults: Faults) -> Any:
    loader = _Loader(path.read_text(encoding="utf-8"))
    loader.doubts = []
    try:
        content = loader.get_single_data()
    finally:
        loader.dispose()
    for key, problem, remedy in loader.doubts:
        faults.note(file, key, problem, remedy)
    return content


def _oneline(fault: Exception) -> str:
    return " ".join(str(fault).split())
