### About, sources, licences.

about-what = Eight Keys helps people see what they can do. It counts what they learned at work, at home, in a community, in training and in another country.
about-private = Private
about-private-how = There is no account and no server that knows you. Your answers stay in this browser. After loading, the page sends nothing anywhere.
about-private-limits = The browser’s history shows that this page was open, whatever you choose. Someone who can use this device may also find your answers. Choose “This visit only” if that worries you.
about-private-browser = Your browser has habits of its own, which no page can forbid. Some browsers tell their maker that a page with text fields is open. A short code goes along, from which the maker could guess the page. What you type is not sent.
about-traces = What the browser remembers
about-traces-what = The browser’s history shows the address of this app, and when it was open. The browser counts every step as a visit.
about-traces-not = The history does not show what you looked at, read or answered.
about-traces-title = With “This visit only”, the title there is “Notes”. If your answers are kept, it is “Eight Keys”.
about-traces-own = Two pages can have a line of their own: “About and sources” and “Open a file”. The first screens can have one too. After you choose “This visit only”, no page gets one.
about-traces-private = In a private window, the browser keeps no history. Chrome calls it “Incognito”.
about-traces-remove = How to remove it
about-traces-chrome = Chrome: open the menu, then “History”. Search for the address and delete its lines.
about-traces-firefox = Firefox: open the menu, then “History”. Search for the address and delete its lines.
about-traces-safari = Safari: open “History”. On an iPhone, tap the picture of a book first. Delete the lines with the address.
about-traces-samsung = Samsung Internet: open the menu, then “History”. Keep a finger on a line, then delete it.
about-traces-account = Is the browser signed in to an account? Then the history may also be on other devices, and in the account.
about-validity = What it can and cannot say
about-validity-what = The results are your own view of yourself. They have not been tested scientifically. They are not a diploma, and nobody should use them to choose between people.
about-sources = What it rests on
about-sources-what = The statements are our own. They rest on these frameworks and on the igma femina handbook.
about-licences = Licences
about-licence-code = The code and the words of this app are free software: MIT or Apache 2.0, as you choose.
about-licence-digcomp = DigComp 3.0 by J. Cosgrove and R. Cachia (2025): European Union, CC BY 4.0. EntreComp (2016): European Union.
about-licence-pictograms = The small pictures come from Phosphor Icons, MIT licence. The keys are our own drawings.
# A link follows, to a list in English that opens in a tab of its own.
about-licence-others = Parts of this app were made by others. This list names them, with their licences, in English:
about-licence-list = Licences of the parts by others
