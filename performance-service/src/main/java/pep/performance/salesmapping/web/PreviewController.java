package pep.performance.salesmapping.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.salesmapping.RowPreview;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;

/** What a layout makes of a file, before it is saved. */
@RestController
@RequestMapping("/api/sales/mappings/preview")
class PreviewController {

  private final RowPreview preview;

  PreviewController(RowPreview preview) {
    this.preview = preview;
  }

  /** Reads the first 50 rows of a file by a layout and stores nothing; errors are told by cell. */
  @PostMapping
  @Allowed("sales:write")
  PreviewResponse preview(Staff staff, @Valid @RequestBody PreviewRequest request) {
    return new PreviewResponse(
        preview.preview(staff, request.source(), request.layout().layout(), request.sample()));
  }
}
