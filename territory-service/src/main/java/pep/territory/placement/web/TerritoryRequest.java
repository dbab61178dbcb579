package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.territory.placement.Surveying.Drawing;

/**
 * A new territory.
 *
 * @param parent id or code of the territory above it
 */
record TerritoryRequest(
    @NotNull @Code String code,
    @NotNull @Name String name,
    @Nullable @Code String parent,
    @Valid @NotNull AreaRequest area) {

  Drawing drawing() {
    return new Drawing(code, name, parent, area.area());
  }
}
