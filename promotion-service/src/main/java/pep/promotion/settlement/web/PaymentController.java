package pep.promotion.settlement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Text;
import pep.promotion.settlement.Paying;
import pep.promotion.settlement.PaymentFiles;
import pep.promotion.settlement.Settlement;

/** What goes to the bank, and what it answers. */
@RestController
@RequestMapping("/api/settlements/{id}")
@Allowed("ledger:write")
class PaymentController {

  private static final int MOST_REJECTED = 10_000;

  private final PaymentFiles files;
  private final Paying paying;

  PaymentController(PaymentFiles files, Paying paying) {
    this.files = files;
    this.paying = paying;
  }

  /**
   * @param partnerId whose payment was not made
   * @param reason what the bank says
   */
  record RejectedRequest(
      @NotNull @Code String partnerId, @NotNull @Text(max = 500) String reason) {}

  /**
   * @param rejected what the bank did not pay; nothing if left out
   */
  record PayRequest(@Nullable @Size(max = MOST_REJECTED) List<@Valid RejectedRequest> rejected) {

    Map<String, String> reasons() {
      Map<String, String> reasons = new LinkedHashMap<>();
      if (rejected != null) {
        rejected.forEach(each -> reasons.put(each.partnerId(), each.reason()));
      }
      return reasons;
    }
  }

  /** The payments as SEPA credit transfers, pain.001.001.09. */
  @GetMapping(path = "/pain001", produces = MediaType.APPLICATION_XML_VALUE)
  String pain(Staff staff, @PathVariable String id) {
    return files.pain(staff.tenant(), id);
  }

  /** The payments as CSV. */
  @GetMapping(path = "/csv", produces = "text/csv")
  String csv(Staff staff, @PathVariable String id) {
    return files.csv(staff.tenant(), id);
  }

  /** Notes that the bank paid a settlement, but for what it rejected. */
  @PostMapping("/pay")
  Versioned<SettlementResponse> pay(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody PayRequest request) {
    return ok(paying.pay(staff.tenant(), id, request.reasons(), ifMatch, Cause.of(staff)));
  }

  /** Notes that a payment came back after it was made. */
  @PostMapping("/return")
  Versioned<SettlementResponse> sentBack(
      Staff staff, @PathVariable String id, @Valid @RequestBody RejectedRequest request) {
    return ok(
        paying.sentBack(
            staff.tenant(), id, request.partnerId(), request.reason(), Cause.of(staff)));
  }

  private static Versioned<SettlementResponse> ok(Settlement settlement) {
    return Versioned.of(settlement, SettlementResponse.of(settlement));
  }
}
