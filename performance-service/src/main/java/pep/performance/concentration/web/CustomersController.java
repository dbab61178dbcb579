package pep.performance.concentration.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.concentration.Concentrations;
import pep.performance.concentration.Customers;
import pep.performance.concentration.Period;
import pep.platform.listing.Filter;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/concentration/customers")
class CustomersController {

  private final Customers customers;
  private final Concentrations concentrations;

  CustomersController(Customers customers, Concentrations concentrations) {
    this.customers = customers;
    this.concentrations = concentrations;
  }

  /** Shows on how few end customers business hangs, by the deals that were won for them. */
  @GetMapping
  @Allowed("performance:read")
  CustomersResponse get(
      Staff staff,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until) {
    Period period = Period.named(from, until, concentrations.now(staff.tenant()));
    return CustomersResponse.of(period, customers.of(staff.tenant(), period));
  }
}
