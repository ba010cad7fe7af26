# Capability gaps: skills, why each is one, where it would come from.

sourcing-skill-management = Project and production management
sourcing-skill-creative = Creative development
sourcing-skill-statics = Statics
sourcing-skill-motion = Motion
sourcing-skill-three_d = 3D and CGI
sourcing-skill-photography = Photography
sourcing-skill-preproduction = Pre-production and casting
sourcing-skill-audio = Audio and sound
sourcing-skill-learning = Training and e-learning content
sourcing-skill-social = Social content
sourcing-skill-ecommerce = E-commerce content
sourcing-skill-crm = CRM and e-mail
sourcing-skill-retail = Retail
sourcing-skill-artwork = Print artwork
sourcing-skill-branding = Branding and identity
sourcing-skill-copywriting = Copywriting
sourcing-skill-adaptation = Adaptation
sourcing-skill-landing = Landing pages
sourcing-skill-strategy = Content and campaign strategy
sourcing-skill-seo = SEO
sourcing-skill-performance_media = Performance media
sourcing-skill-community = Social strategy and community management
sourcing-skill-film = Film production
sourcing-skill-influencer = Influencer and talent
sourcing-skill-localisation = Localisation
sourcing-skill-pr = Media relations and PR
sourcing-skill-events = Events and activation
sourcing-skill-web_development = Web and software development
sourcing-skill-immersive = Immersive experiences
sourcing-skill-printing = Printing and distribution
sourcing-skill-merchandise = Production of merchandise
sourcing-skill-research = Research and interviews
sourcing-skill-analytics = Analytics and reporting
sourcing-skill-martech = Marketing technology
sourcing-skill-ux = UX and interface design
sourcing-skill-accessibility = Accessibility
sourcing-skill-asset_management = Asset management
sourcing-skill-brand_strategy = Brand strategy
sourcing-skill-fundraising = Grant writing and fundraising

sourcing-asked-deliverables = To be delivered: { $things }.
sourcing-asked-words = The brief says: “{ $quote }”
sourcing-asked-diagnosis = The diagnosis lists it: { $things }.

sourcing-why-red = It is part of what is to be delivered and our own people do not do it, so nothing goes out before it is sourced.
sourcing-why-amber = Our own people do not do it; the work around it could go on without, less well.
sourcing-why-green = The brief wishes for it without requiring it.
sourcing-why-unknown = It is neither on the list of in-house capabilities nor on that of partners: check who can do it.
sourcing-why-film-red = It takes shoots at scale or for broadcast, which is a production company's work.
sourcing-why-film-amber = It takes a shoot; our own people can carry a small one, a production company carries it better.
sourcing-why-localisation-red = { NUMBER($markets) } markets are more language versions than our own people can write and check.
sourcing-why-localisation-amber = Language versions need native writers and reviewers, whom our own people are not.

sourcing-from-partner = { $partner } is the partner for { $capability }.
sourcing-from-internal_sme = Look for an expert of our own; no partner is listed for it.
sourcing-from-brandtech_partner = Look for it among the Brandtech partners; none is listed for it by name.
sourcing-from-external_vendor = Look for an outside vendor; none is listed for it by name.

sourcing-summary-core = Our own people cover { $core }.
sourcing-summary-no-core = Nothing the brief asks for is on the list of in-house capabilities.
sourcing-summary-none = Nothing the brief asks for goes beyond them.
sourcing-summary-nothing = The brief asks for no capability that is known here: nothing to make, and nothing to source.
sourcing-summary-red = { $count ->
    [one] One gap has to be closed before anything can be delivered: { $things }.
   *[other] { NUMBER($count) } gaps have to be closed before anything can be delivered: { $things }.
  }
sourcing-summary-amber = { $count ->
    [one] One should be partnered: { $things }.
   *[other] { NUMBER($count) } should be partnered: { $things }.
  }
sourcing-summary-green = { $count ->
    [one] One is a wish and no condition: { $things }.
   *[other] { NUMBER($count) } are wishes and no conditions: { $things }.
  }
