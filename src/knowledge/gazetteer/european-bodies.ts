/** Courts, prosecutors, police bodies, unions, associations and public companies as the Spanish, French, Italian and German press names them. Lines as in `international.ts`; written by hand for this project. */
export const EUROPEAN_BODIES = `
Generalitat Valenciana; ES;|es: Generalitat Valenciana, Generalitat valenciana|*: Generalitat Valenciana
High Court of Justice of Madrid; ES;|es: Tribunal Superior de Justicia de Madrid, =TSJM=
High Court of Justice of Catalonia; ES;|es: Tribunal Superior de Justicia de Cataluña, Tribunal Superior de Justicia de Catalunya, =TSJC=
High Court of Justice of Andalusia; ES;|es: Tribunal Superior de Justicia de Andalucía, =TSJA=
High Court of Justice of the Valencian Community; ES;|es: Tribunal Superior de Justicia de la Comunidad Valenciana, =TSJCV=
High Court of Justice of Galicia; ES;|es: Tribunal Superior de Justicia de Galicia, =TSXG=
High Court of Justice of the Basque Country; ES;|es: Tribunal Superior de Justicia del País Vasco, =TSJPV=
Centro de Investigaciones Sociológicas; ES;|es: ?=CIS=, Centro de Investigaciones Sociológicas
Spanish Episcopal Conference; ES;|es: Conferencia Episcopal Española, ?Conferencia Episcopal
Directorate-General for Traffic; ES;|es: Dirección General de Tráfico, =DGT=
Spanish State Meteorological Agency; ES;|es: =AEMET=, =Aemet=, Agencia Estatal de Meteorología
Adif; ES;|*: =Adif=, =ADIF=
Movistar Plus+; ES;|*: Movistar Plus, Movistar+
Navarrese People's Union; ES;|es: Unión del Pueblo Navarro, =UPN=
Canarian Coalition; ES;|es: Coalición Canaria
Teruel Existe; ES;
CSIF; ES;|*: =CSIF=
Los Chapitos; MX;|es: Los Chapitos, Chapitos
Superior Electoral Tribunal of Bolivia; BO;|es: Tribunal Supremo Electoral de Bolivia
Procuraduría General de la República Dominicana; DO;|es: Procuraduría General de la República Dominicana
Rural Coordination; FR;|fr: Coordination rurale
Inspection générale de la police nationale; FR;|fr: =IGPN=
Inspection générale des affaires sociales; FR;|fr: =Igas=, =IGAS=
General Inspectorate of Justice; FR;|fr: Inspection générale de la justice
Directorate General for Competition, Consumer Affairs and Fraud Control; FR;|fr: =DGCCRF=, Répression des fraudes
Anses; FR;|fr: =Anses=, =ANSES=
National Liberation Front of Corsica; FR;|fr: =FLNC=
National Organised Crime Prosecution Office; FR;|fr: =Pnaco=, =PNACO=, Parquet national anticriminalité organisée, parquet national anticriminalité organisée
CNews; FR;|*: CNews
Greenpeace France; FR;|*: Greenpeace France
Trenord; IT;|*: Trenord
National Association of Italian Municipalities; IT;|it: =Anci=, =ANCI=
Lega Anti Vivisezione; IT;|it: =Lav=, =LAV=
Federal Audit Office; DE;|de: Bundesrechnungshof
Federal Social Court; DE;|de: Bundessozialgericht
German Civil Service Federation; DE;|de: Deutscher Beamtenbund, Deutschen Beamtenbund, ?Beamtenbund, =dbb=
PRO ASYL; DE;|de: Pro Asyl
Junge Union; DE;|de: Junge Union, Jungen Union, Junger Union
Jusos; DE;|de: ?Jusos, ?Juso
German Association of the Automotive Industry; DE;|de: =VDA=, Verband der Automobilindustrie
VdK; DE;|de: =VdK=, Sozialverband VdK
Diakonie Deutschland; DE;|de: ?Diakonie, Diakonie Deutschland
Paritätischer Gesamtverband; DE;|de: Paritätische Gesamtverband, Paritätischer Wohlfahrtsverband, Paritätische Wohlfahrtsverband, Paritätischen Wohlfahrtsverband, Paritätischen Gesamtverband, Paritätischer Gesamtverband
Unia; CH;|de: Gewerkschaft Unia
Bayerischer Rundfunk; DE;|de: Bayerischer Rundfunk, Bayerische Rundfunk, Bayerischen Rundfunk, Bayerischen Rundfunks
Norddeutscher Rundfunk; DE;|de: Norddeutscher Rundfunk, Norddeutsche Rundfunk, Norddeutschen Rundfunk, =NDR=
Landtag of Bavaria; DE;|de: bayerischer Landtag, Bayerischer Landtag, Bayerischen Landtag, bayerischen Landtag, bayerische Landtag
Landtag of Thuringia; DE;|de: Thüringer Landtag, Thüringens Landtag
Landtag of Saxony; DE;|de: Sächsischer Landtag, sächsische Landtag, sächsischen Landtag, Sachsens Landtag
Landtag of Lower Saxony; DE;|de: niedersächsische Landtag, niedersächsischen Landtag
Berlin House of Representatives; DE;|de: Berliner Abgeordnetenhaus, Abgeordnetenhaus von Berlin
`;
