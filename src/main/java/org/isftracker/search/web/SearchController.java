package org.isftracker.search.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.TreeMap;

import org.isftracker.search.Find;
import org.isftracker.search.Searching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

	private static final int LONGEST = 200;

	private final Searching searching;

	SearchController(Searching searching) {
		this.searching = searching;
	}

	@GetMapping("/search")
	String search(@RequestParam(name = "q", required = false) @Nullable String words, Model model) {
		var asked = words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST));
		var finds = searching.find(asked).stream().collect(groupingBy(Find::kind, TreeMap::new, toList()));
		model.addAttribute("page", new SearchPage(asked, finds));
		return "search/search";
	}

}
