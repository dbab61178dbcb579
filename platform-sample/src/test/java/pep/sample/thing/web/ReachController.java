package pep.sample.thing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Name;

/** One handler for each kind of caller, all under one scope. */
@RestController
@RequestMapping("/api/reach")
@Allowed("things:read")
class ReachController {

  record Question(@NotNull @Name String text) {}

  @PostMapping("/staff")
  String staff(Staff staff, @Valid @RequestBody Question question) {
    return staff.tenant().vendorId();
  }

  @GetMapping("/partner")
  String partner(PartnerCaller partner) {
    return partner.partnerId();
  }

  @GetMapping("/operator")
  String operator(Operator operator) {
    return operator.subject();
  }

  /** The partner that the request is about. */
  @GetMapping("/either")
  String either(Reach reach, @RequestParam(required = false) String about) {
    return reach.partner(about).orElse("the vendor");
  }
}
