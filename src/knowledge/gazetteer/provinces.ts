/** Provinces, states and departments that news in the Romance languages names without more. Lines as in `regions.ts`; written by hand for this project. */
export const PROVINCES = `
Alpes-Maritimes; FR;|it: Alpi Marittime
Bouches-du-Rhône; FR;
Seine-Saint-Denis; FR;
Seine-et-Marne; FR;
Seine-Maritime; FR;
Hauts-de-Seine; FR;
Val-de-Marne; FR;
Val-d'Oise; FR;
Yvelines; FR;
Haute-Savoie; FR;
Haute-Garonne; FR;
Haute-Vienne; FR;
Haute-Loire; FR;
Haute-Corse; FR;
Corse-du-Sud; FR;
Hautes-Alpes; FR;
Hautes-Pyrénées; FR;
Pyrénées-Orientales; FR;
Pyrénées-Atlantiques; FR;
Alpes-de-Haute-Provence; FR;
Loire-Atlantique; FR;
Maine-et-Loire; FR;
Ille-et-Vilaine; FR;
Indre-et-Loire; FR;
Saône-et-Loire; FR;
Meurthe-et-Moselle; FR;
Pas-de-Calais; FR;
Puy-de-Dôme; FR;
Bas-Rhin; FR;
Haut-Rhin; FR;
Côtes-d'Armor; FR;
Charente-Maritime; FR;
Lot-et-Garonne; FR;
Tarn-et-Garonne; FR;
Deux-Sèvres; FR;
Finistère; FR;
Morbihan; FR;
Dordogne; FR;
Gironde; FR;
Hérault; FR;
Isère; FR;
Antioquia; CO;
Chocó; CO;
Nariño; CO;
Putumayo; CO;
Caquetá; CO;
Guaviare; CO;
Norte de Santander; CO;
Valle del Cauca; CO;
Zulia; VE;
Táchira; VE;
Nuevo León; MX;
Baja California Sur; MX;
Quintana Roo; MX;
Bizkaia; ES;|es: Bizkaia, Vizcaya|*: Biscay
Gipuzkoa; ES;|es: Gipuzkoa, Guipúzcoa
Ticino; CH;|de: Tessin|fr: Tessin|it: Canton Ticino
Valais; CH;|de: Wallis|it: Vallese
Grisons; CH;|de: Graubünden|it: Grigioni
`;
