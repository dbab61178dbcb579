package pep.territory.binding.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.ProductLine;
import pep.territory.binding.Binding;
import pep.territory.binding.BindingRules;
import pep.territory.binding.Bindings;
import pep.territory.binding.LineBinding;
import pep.territory.binding.Measure;

/** How hard the vendor's exclusive grants bind deals and outlets. */
@RestController
@RequestMapping("/api/grant-binding")
class BindingController {

  private final Bindings bindings;

  BindingController(Bindings bindings) {
    this.bindings = bindings;
  }

  /** An outlet stands or does not: there is nothing between to wait in. */
  enum OutletMeasure {
    WARN,
    REFUSE;

    Measure measure() {
      return Measure.valueOf(name());
    }
  }

  /**
   * How hard the grants of one product line bind.
   *
   * @param productLine its code
   */
  record LineBindingRequest(
      @NotNull @ProductLine String productLine,
      @NotNull Measure deals,
      @NotNull OutletMeasure outlets) {}

  /**
   * How hard exclusive grants bind.
   *
   * @param lines those that bind otherwise, each once
   */
  record BindingRequest(
      @NotNull Measure deals,
      @NotNull OutletMeasure outlets,
      @Size(max = 500) @Nullable List<@Valid LineBindingRequest> lines) {

    Binding binding() {
      List<LineBindingRequest> given = lines == null ? List.of() : lines;
      TreeSet<String> named = new TreeSet<>();
      for (int i = 0; i < given.size(); i++) {
        if (!named.add(given.get(i).productLine())) {
          throw InvalidInput.of(
              "lines[" + i + "].productLine", "repeated-code", "Name each product line once.");
        }
      }
      return new Binding(
          deals,
          outlets.measure(),
          given.stream()
              .map(
                  line ->
                      new LineBinding(line.productLine(), line.deals(), line.outlets().measure()))
              .toList());
    }
  }

  /** Shows how hard exclusive grants bind. */
  @GetMapping
  @Allowed("territories:read")
  Versioned<Binding> get(Staff staff) {
    return ok(bindings.of(staff.tenant()));
  }

  /** Says how hard exclusive grants bind from now on. */
  @PutMapping
  @Allowed("territories:write")
  Versioned<Binding> change(
      Staff staff,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody BindingRequest request) {
    return ok(bindings.change(staff.tenant(), request.binding(), ifMatch, Cause.of(staff)));
  }

  /** Who changed how hard exclusive grants bind, when and to what. */
  @GetMapping("/history")
  @Allowed("territories:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return bindings.history(staff.tenant(), asked);
  }

  private static Versioned<Binding> ok(BindingRules rules) {
    return Versioned.of(rules, rules.binding());
  }
}
