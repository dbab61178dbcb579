package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.territory.placement.Surveying.Drawing;

/**
 * A new territory.
 *
 * @param parent id or code of the territory above it
 */
record TerritoryRequest(
    @NotBlank @Size(max = 60) String code,
    @NotBlank @Size(max = 200) String name,
    @Nullable String parent,
    @Valid @NotNull AreaRequest area) {

  Drawing drawing() {
    return new Drawing(code, name, parent, area.area());
  }
}
