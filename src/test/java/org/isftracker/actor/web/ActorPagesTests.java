package org.isftracker.actor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.isftracker.TestDatabase;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.NewActor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Transactional
@WithMockUser(username = "tracker", roles = "ANALYST")
class ActorPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ActorRegister register;

	@Test
	void showsAnActorWithAllThatIsKnownOfIt() {
		var freedonia = register.register(NewActor.named("Freedonia", ActorKind.STATE));
		register.register(new NewActor("Rufus T. Firefly", ActorKind.PERSON, null, "President", freedonia, null, null));

		assertThat(mvc.get().uri("/actors")).hasStatusOk().bodyText().contains("Freedonia", "Rufus T. Firefly");
		assertThat(mvc.get().uri("/actors/{id}", freedonia)).hasStatusOk()
			.bodyText()
			.contains("Rufus T. Firefly", "What it wants", "Statements", "Notes", "registered", "/edit");
	}

	@Test
	void registersWhatIsTyped() {
		assertThat(mvc.post().uri("/actors").param("name", " Sylvania ").param("kind", "STATE").with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(register.all()).extracting("name").contains("Sylvania");
	}

	@Test
	void keepsWhatWasTypedBesideWhatIsWrong() {
		register.register(NewActor.named("Freedonia", ActorKind.STATE));

		assertThat(mvc.post().uri("/actors").param("name", "Freedonia").param("kind", "STATE").with(csrf()))
			.hasStatusOk()
			.bodyText()
			.contains("Another actor has this name", "value=\"Freedonia\"");
		assertThat(mvc.post()
			.uri("/actors")
			.param("name", "Syl\u202Evania")
			.param("kind", "EMPIRE")
			.param("belongsTo", "nobody")
			.param("office", "Emperor")
			.with(csrf())).hasStatusOk().bodyText().contains("Emperor", "This record is not known", "problem");
	}

	@Test
	void refusesAChangeMadeFromAnOlderVersion() {
		var freedonia = register.register(NewActor.named("Freedonia", ActorKind.STATE));

		assertThat(mvc.post()
			.uri("/actors/{id}", freedonia)
			.param("name", "Free Freedonia")
			.param("kind", "STATE")
			.param("version", "7")
			.with(csrf())).hasStatus(409).bodyText().contains("Free Freedonia", "Somebody else changed");
	}

	@Test
	void knowsNeitherOtherActorsNorOtherIds() {
		assertThat(mvc.get().uri("/actors/7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11")).hasStatus(404);
		assertThat(mvc.get().uri("/actors/nobody")).hasStatus(404);
		assertThat(mvc.get().uri("/actors?kind=EMPIRE")).hasStatus(400);
	}

	@Test
	@WithMockUser(username = "tracker", roles = "READER")
	void offersReadersNothingToPress() {
		assertThat(mvc.get().uri("/actors")).hasStatusOk().bodyText().doesNotContain("Register an actor");
		assertThat(mvc.get().uri("/actors/new")).hasStatus(403);
		assertThat(mvc.post().uri("/actors").param("name", "Sylvania").param("kind", "STATE").with(csrf()))
			.hasStatus(403);
	}

}
