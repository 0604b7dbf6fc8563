package org.isftracker.resolution.web;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftRefused;
import org.isftracker.resolution.Pairing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pairs clauses by hand, from whatever page offers it, and leads back to it. */
@Controller
@RequestMapping("/drafts/pairings")
class PairingController {

	private final Pairing pairing;

	PairingController(Pairing pairing) {
		this.pairing = pairing;
	}

	@PostMapping
	String pair(@RequestParam ClauseId earlier, @RequestParam ClauseId later, @RequestParam boolean same,
			@RequestParam(name = "return", defaultValue = "/drafts") String back, RedirectAttributes next) {
		try {
			pairing.pair(earlier, later, same);
			next.addFlashAttribute("notice", same ? "resolution.notice.paired" : "resolution.notice.parted");
		}
		catch (DraftRefused refused) {
			next.addFlashAttribute("refusal", refused.message());
		}
		return "redirect:" + (isOurs(back) ? back : "/drafts");
	}

	/**
	 * Only a path of this application: nothing that a browser would take for another
	 * host.
	 */
	private static boolean isOurs(String back) {
		return back.matches("/[A-Za-z0-9][A-Za-z0-9/?&=#_.%-]*");
	}

}
