package org.isftracker.activity.web;

import java.util.Map;

import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.DeedFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class ActivityController {

	private final ActivityLog log;

	ActivityController(ActivityLog log) {
		this.log = log;
	}

	@GetMapping("/activity")
	String list(@ModelAttribute("filter") DeedFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("page", log.page(filter, page));
		model.addAttribute("choices", Map.of("kinds", log.kinds(), "subjects", log.subjectKinds()));
		model.addAttribute("address", address(filter));
		return "activity/activity";
	}

	private static String address(DeedFilter filter) {
		var address = UriComponentsBuilder.fromPath("/activity");
		parameter(address, "person", filter.person());
		parameter(address, "kind", filter.kind());
		parameter(address, "subjectKind", filter.subjectKind());
		parameter(address, "subjectId", filter.subjectId());
		return address.encode().build().toUriString();
	}

	private static void parameter(UriComponentsBuilder address, String name, @Nullable String value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
