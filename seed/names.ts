/** Common names, put together at random by their place in the list: nobody in particular. */
export const givenNames = {
  woman:
    'Agneta Aisha Alva Amanda Anita Astri Beata Britta Carina Cecilia Dunja Elin Emma Erika Fadime Frida Gun Hedda Helga Ida Inga Jenny Johanna Karla Klara Lena Lisa Magda Majken Mona Nadja Olga Petra Ronja Sofia Tilde Ulla Wanda Ylva Åsa'.split(
      ' ',
    ),
  man: 'Abbe Ahmed Albin Anders Arvid Bo Bruno Calle Dag David Egon Emir Erik Folke Göran Hamid Harald Henrik Ivar Jan Jesper Kalle Karim Kurt Lasse Love Manne Markus Nabil Olof Otto Pelle Ragnar Rune Samir Sven Tage Ulf Vide Åke'.split(
    ' ',
  ),
};

export const familyNames =
  'Abdi Ahl Ask Backe Berg Bjurman Björk Boman Brink Dahl Edlund Ek Engman Fagervik Fjell Fors Frost Gran Gren Hage Hallin Hed Hjort Holmér Hult Jansdotter Kalm Karimi Kling Krook Lager Lind Ljung Lund Malm Moberg Mark Nord Nyberg Nygård Olai Palm Rask Ritter Rosén Roth Rung Sand Selander Sjö Skog Sommar Stark Strand Sundh Svärd Tall Tran Törn Vik Wall Westin Yilmaz Åhl Åker Ängman Öberg Öhman'.split(
    ' ',
  );
