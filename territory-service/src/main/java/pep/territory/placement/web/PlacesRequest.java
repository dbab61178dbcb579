package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.territory.area.Place;

/** Places whose territories are asked for together. */
record PlacesRequest(@NotEmpty @Size(max = 1_000) List<@Valid PlaceRequest> places) {

  /**
   * All of them.
   *
   * @throws InvalidInput naming each that is no place
   */
  List<Place> all() {
    List<FieldError> errors = new ArrayList<>();
    List<Place> all = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      try {
        all.add(places.get(i).place("places[" + i + "]."));
      } catch (InvalidInput wrong) {
        errors.addAll(wrong.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return all;
  }
}
